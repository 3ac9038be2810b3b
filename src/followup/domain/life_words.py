"""Words beside which an interview is none for a job: house, family, authorities. A table only."""

from __future__ import annotations

from followup.domain.wording import any_of, phrases

LIFE = any_of(
    phrases(
        r"""
        zeitzeug\w*; barnmorsk\w*; jordmor\w*; host famil\w+; gastfamilie; famille d'accueil; lokal\w+;
        vereins\w+; \w*jubilaum; transkri\w+; festschrift; nachruf; year \d{1,2};
        journalist\w*; journalistes?; periodistas?; giornalist[aei]; reporters?; redaktion;
        podcasters?;
        babysitters?; baby sitters?; nounous?; canguro; nineras?; tagesmutter; leihoma; au pairs?; dog
        (?:walker|
        sitter)s?; cat sitters?; hundesitter(?:in)?; putzhilfe; putzfrau; haushaltshilfe; femme de menage;
        cleaning
        lady; house ?keepers?; handyman; handwerker; piano teachers?; nachhilfe(?:lehrer(?:in)?)?;
        grandma; grandpa; grandmother; grandfather; granny; nana; oma; opa; mamie; papi; abuel[ao]s?;
        nonn[ao];
        mom; mum; dad; daddy; mama; papa; my
        (?:wife|husband|son|daughter|kids?|brother|sister|boss|niece|nephew);
        elders?; veterans?; family history; genealog\w+; memoirs?; biograph\w+; ancestors?;
        tutora; maestr[ae]; profe; insegnant[ei]; klassenlehrer(?:in)?; hij[oa]s?;
        (?:meiner?|unserer?) tochter; (?:mein|unser)(?:em|en)? sohn; ma fille; mon fils; mia figlia;
        mio figlio; prof(?:esseure?)? principale?;
        elternsprechtag; parent evening; schulanmeldung; einschulung;
        citizenship; naturali[sz]ation; naturalizacion; nacionalidad; einburgerung; asylum; asyl; residence
        permit;
        passport; green card; global entry; nexus; tsa; tax(?:es)?; irs; hmrc; ssa; social security;
        universal credit; dwp; work search; disability; social housing; temple; bishop; membership; watch
        party; semi structured; jury duty; (?:with|w/) (?:my |the )?boss; visum;
        visado; uscis; dmv; consulat\w*; consulado; embassy; ambassade; embajada; konsulat; botschaft;
        immigration; auslanderbehorde; prefecture; extranjeria; jobcenter; arbeitsagentur; agentur fur arbeit;
        arbeitsamt; pole emploi; france travail; sepe; unemployment; social services; jugendamt; disability
        (?:claim|benefits?|assessment); pension (?:credit|claim); (?:food|snap) (?:stamps?|benefits?);
        medicaid;
        insurance claims?; (?:life|health) insurance; medical; underwriting; hipoteca; prestamo; hypothek;
        pret immobilier; mutuo; accident claims?; adjuster; mortgage; loan; kredit; baufinanzierung;
        intake; blood donation; blutspende; donor; hebamme; midwi(?:fe|ves); sage femme; matrona; therapist;
        therapeut(?:in)?; psycholog(?:ist|in|e|ue|o|a)?; pediatre; pediatra; kinderarzt;
        vet(?! (?:tech|nurse)); tierarzt;
        volunteers?; volunteering; ehrenamt\w*; freiwilligen\w*; benevol\w*; voluntari\w*; vrijwillig\w*;
        foster\w*; adoption; adopcion; taufgesprach; traugesprach; priest; pastor; pfarrer(?:in)?; baptism;
        confirmation class;
        toastmasters;
        sorority; fraternity; scouts?; choir; audition; landlord; vermieter(?:in)?; propietari[ao]; casero;
        tenants?; mieter(?:in)?; casera; vivienda; alquiler; tochter; sohn; bruder;
        hund; katze; pferd; ballett?; reiten;
        schwimmen; turnen; fussball; allotment; mieterverein; (?:local )?history society; flatshare;
        drive (?:him|her); schwester; schwager;
        frere; soeur; mari; hermano; hermana; marido; locataires?; inquilin[ao]s?; roomm?ates?;
        detectives?; burglary;
        flatmates?; housemates?; wg; prof
        (?!d[e'])\w+$; mitbewohner(?:in)?;
        colocs?; colocataires?; thesis; dissertation; (?:phd|doctoral|master'?s?|my|our|academic)
        (?:research|study|project); research (?:on|into|about); masterarbeit; bachelorarbeit; capstone;
        local (?:paper|news\w*|press); (?:class|history|school|research|book|film|art|photo|community)
        project; class assignment;
        school
        paper; homework; oral history; term paper; seminararbeit; memoire
        """
    )
)
"""Beside a word for any interview these show another sense, unless a job is named: people of house and
family, authorities, care, media, clubs and studies (A5)."""

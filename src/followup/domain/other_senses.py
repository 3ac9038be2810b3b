"""What speaks against an interview of the user: other senses, the other side, other events (A5, A8, D16).

Tables only, in folded spelling; a space in an entry is one space or hyphen, so that "Research - Interview"
is not a research interview.
"""

from __future__ import annotations

import re

from followup.domain.wording import any_of, phrases, words_of

_ANY = r"(?:interview|interviews|interviewing|interviewer|interviewers)"


def _tight(entries: list[str]) -> re.Pattern[str]:
    """As `any_of`, but words must stand next to each other."""
    body = "|".join(entry.replace(" ", r"[\s-]").replace("ANY", _ANY) for entry in entries)
    return re.compile(rf"(?<![^\W_])(?:{body})(?![^\W_])")


IN_TITLE = _tight(
    phrases(
        r"""
        (?:exit|return to work|back to work|absence|sickness|welfare|grievance|disciplinary|investigat\w+|
        appraisal|user|customer|(?:customer|client|business) development|custdev|problem|jtbd|win[\s/-]loss|
        churn|testimonial|(?:success|customer) story|customer reference|
        ethnographic|contextual|buyer|market|ux|
        research|stay|usability|expert|witness|police|intake|discovery|stakeholder|requirements|audit|
        voice of (?:the )?customer|jury|jury duty|tsa|tsa precheck|precheck|daycare|housing|housing co op|
        persona|participant|mock|practice|practise|fake|insurance|mortgage|court|victim|asylum|immigration|
        citizenship|naturali[sz]ation|green card|passport|residence permit|
        security clearance|benefits?|media|press|radio|tv|television|podcast|newspaper|
        magazine|journalist|reporter|celebrity|music|sports?|post game|postgame|pregame|breaking news|news|
        documentary|film|author|speaker|book|co op board|coop board|adoption agency|home study|
        foster care|surrogacy|donor|wedding \w+|pediatrician|doula|realtor|oral history|
        student newspaper|fan|blog|youtube|survey|census|eligibility|fact finding) ANY;
        (?:ANY|\w*gesprach|entretien|entrevista|colloquio) (?:\w+ ){0,2}(?:vorbereiten|nachbereiten|uben|
        absagen|
        verschieben|vereinbaren|preparer|preparar|preparare|ensayar|annuler|anular|voorbereiden);
        (?:visa|embassy|consulate|consular|uscis|global entry|n 400|i 485) (?:ANY|appointment);
        interview at (?:the )?(?:\w+ )?(?:consulate|embassy); interview with the vampire;
        ANY (?:(?:with|mit|avec|con) (?:\w+ ){1,4}?)?(?:about|uber|sur|sobre|zum thema) (?!(?:the |a |your |
        our |this |die |le |el )?(?:\w+ ){0,3}(?:role|position|job|opening|vacancy|opportunity|stelle|
        poste|puesto|bewerbung|candidature));
        (?:ubung|kurs|seminar) (?:\w+ ){0,2}vorstellungsgesprach;
        (?:film|movie|kino|theat(?:er|re)|theater|play|comedy|series|netflix): (?:\w+ ){0,2}ANY;
        interviewing (?:today|tomorrow|all (?:day|morning|afternoon|week)|until|till); do not book;
        (?:panel|loop|onsite|round|interviewer|bar raiser) (?:prep\w*|briefing|calibration|training|sync|
        certification);
        (?:assessment|test|interview|application|booking|scheduling) window (?:opens?|closes?|closing|ends?|
        expires?); availabilit(?:y|ies) (?:request|form|poll|survey|needed);
        (?:request for|share|submit|provide) (?:your |my )?availabilit(?:y|ies);
        hire ?/ ?no hire; hire or no hire; (?:round ?up|read ?out|verdict|vote)\W+(?:\w+ ){0,3}(?:onsite|loop|
        panel|ANY); (?:onsite|loop|panel) (?:round ?up|read ?out|verdict|vote);
        (?:radio|tv|television)\W+(?:live |phone |telephone |short )?ANY;
        (?:video|photo|film) shoot(?:ing)?; drehtermin; tournage; rodaje;
        candidate tour; ANY participants?; ANY repeats?; podcast\w+;
        (?:hiring manager|interviewer|manager) training;
        meet (?:the )?candidates?; candidate (?:#? ?\d|\d of \d);
        shortlist(?:ing|s)? ?(?:meeting|session|call|for)?;
        help (?:\w+ ){1,3}with (?:\w+ ){0,2}ANY; hackathon; umfrage\w*; marktforschung\w*; citizens? panel;
        (?:customer|employee|member|volunteer|player|artist) of the (?:week|month|year);
        (?:ANY|assessment cent(?:er|re))
        (?:\w+ )?(?:results?|expenses?|outcomes?|stories|reimbursements?|decisions?);
        (?:reply|re|about) (?:\w+ )?ANY (?:time|date|slot);
        prep (?:\w+ )?(?:with|before|ahead|for|avec|mit|con);
        (?:wash ?up|wrap ?up|catch ?up|recap|thoughts|drinks|beers|notes) (?:after|post|from) (?:the )?ANY;
        (?:screen|screening|call|phone screen|screening call) notes; ANY (?:clinic )?drop in;
        entrevista a (?!las? \d|la una)(?:la|el|los|las|mi|un|una) [^\W\d_]\w+;
        (?:ver|mirar|escuchar|leer|regarder|ecouter|lire) (?:\w+ |l'){0,2}(?:entrevista|entretien|interview);
        (?:entretien|interview) (?:anschauen|ansehen|anhoren|gucken);
        entrainement (?:\w+ |[ld]'){0,3}entretiens?; paid ANY; entretien commercial;
        hr (?:meeting|call|chat|termin) (?:\w+ ){0,2}(?:leave|payroll|benefits|pension|sickness|holiday);
        panel judge;
        (?:hiring team|recruiter|recruiting|panel|volunteer|leadership|talent) training;
        (?:interviewer|recruiter|hiring manager) (?:workshop|bootcamp|onboarding|refresher|induction);
        (?:rules?|art|science|secrets?|basics|fundamentals|principles|essentials|dos and don'?ts|guide)
        (?:of|for|to)
        (?:\w+ )?(?:interviewing|interviewers);
        intake (?:meeting|session|sync|discussion);
        (?:role|req|requisition|vacancy|hiring) (?:intake|briefing);
        search (?:kick ?off|intake|sync|update|committee|calibration);
        (?:hiring|recruiting|recruitment|role|req|
        requisition|search) kick ?off;
        kick ?off\W+(?:\w+ ){0,2}(?:hiring|recruiting|recruitment|search)(?! (?:agency|
        consultant|manager|coordinator));
        (?:pr|public relations|press|media) (?:tele ?conference|tele ?con|junket|appearance|availability);
        (?:applicant|candidate)s? (?:coming|comes|arriv\w+|is here|visits?|waiting)(?! (?:day|experience));
        (?:applicants?)(?= (?:for|from|to|in|coming|at)|\W|$)(?!
        (?:portal|tracking|interview|id|name|number|day|care|support));
        (?:career|job|interview) coach; ANY answers; school interviews; (?:annual|performance|
        probation(?:ary)?|mid year|year end|rental|tenant|tenancy|
        landlord) (?:\w+ )?ANY; (?:hiring|recruiting) for my (?:\w+ )?team;
        interviewing (?:an? |the |our |new )?(?:\w+ )?(?:nann(?:y|ies)|babysitters?|au pairs?|tutors?|
        cleaners?|housekeepers?|contractors?); (?:flat|flatshare|house
        ?share|room|apartment|wg) ANY;
        (?:landing|getting|passing|acing|job hunting) (?:\w+ )?ANY; pre ANY (?:call|chat|brief\w*|meeting);
        interviewing (?:\w+
        ){0,2}(?:students|candidates|applicants|people|users|customers|kids|children|refugees); ANY
        (?:follow up|thank you|thanks) (?:email|mail|note|letter|card)s?; meetup; ANY
        (?:101|prep|preparation|practice|trainings?|coaching|workshop|webinar|bootcamp|skills|tips|
        techniques?|
        questions?|debrief|round up|roundup|kit|scorecards?|feedback|calibration|recap|review|retro|notes|
        process|
        planning|certification|rehearsal|club|study|transcripts?|guide|strategy|course|class|drills?|research|
        shadow|shadowing|onboarding|guild|replay|rerun|highlights|clip|panel training|shadow training|
        loop design|best practices?|sync);
        (?:prep|prepare|preparing|preparation|rehearse|rehearsal|get ready|practi[cs]ing|studying|study|
        practi[cs]e)
        (?:for |session |call )?(?:\w+ ){0,4}?ANY;
        (?:career|job|interview|bewerbungs?|karriere|application)[- ]?coaching; coaching (?:de )?carriere;
        (?:training|workshop|webinar|course|class|coaching|tips|notes|how|learn|learning|research|seminar)
        (?:for|to|on|about|in) (?:\w+ ){0,3}?ANY;
        bias(?:ed)? (?:in |free )?ANY; structured interviewing; interviewing (?:101|basics|skills|training);
        (?:watch|watching|read|reading|listen to|stream|movie|kino|cinema):? (?:\w+ ){0,4}?ANY;
        (?:nannies|babysitters|roommate|flatmate|housemate|tenant|parents?|parent teacher|adoption) ANY;
        ANY (?:with |for |of )?(?:(?:a|an|the|new|some|potential|possible|our|three|two) ){0,3}?(?:nannies|
        babysitters|au pairs|roommates?|flatmates?|housemates?|tenants?|landlords?|cleaners|caregivers|
        plumbers?|contractors|vendors|suppliers|photographers|caterers|builders|realtors|lawyers|doctors|
        pediatricians|doulas|midwives|preschools|daycares|nursing homes|speakers)(?!
        (?:manager|coordinator|relations|services?|support|success));
        interview mit (?:(?:der|dem|den|einer|einem) )?\w*(?:zeitung|redaktion|presse|journalist\w*);
        interview (?:mit |fur )?(?:der |die )?(?:schuler|schul|studenten|vereins|abi)zeitung;
        interview fur (?:\w+ ){0,2}?(?:masterarbeit|bachelorarbeit|doktorarbeit|studie|artikel|reportage|
        blog|podcast|magazin|zeitung|doku\w*|film|projektarbeit);
        (?:interview|entretien) pour (?:[\w']+
        ){0,2}?(?:[ld]')?(?:documentaire|reportage|article|emission|these|
        memoire|etude|enquete|journal|magazine|blog|podcast|chaine);
        entrevista para (?:\w+ ){0,2}?(?:documental|reportaje|programa de \w+|articulo|tesis|tfg|tfm|estudio|
        investigacion|blog|podcast|canal|revista|periodico);
        (?:workshop|seminar|webinar|kurs|schulung|vortrag)\W+(?:\w+ ){0,6}?\w*(?:gesprache?n?|interviews?);
        (?:atelier|formation|webinaire|seminaire|conference)\W+(?:[\w']+ ){0,6}?(?:[ld]')?entretiens?;
        (?:taller|curso|seminario|webinar|jornada|formacion)\W+(?:\w+ ){0,6}?entrevistas?;
        interview mit (?:der|dem|den|einer|einem) \w*(?:zeitung|magazin|redaktion|radio|sender|presse|blatt|
        journalist\w*); wg (?:interview|casting); (?:book|film|movie|reading) club;
        (?:entretien|entrevue) (?:avec (?:la |une )?)?(?:nounou|baby sitter|colocataire|locataire);
        entrevista (?:con |a )?(?:la |una |el |un )?(?:ninera|canguro|companer[oa] de piso|inquilin[oa]);
        (?:webinar|masterclass|seminar|coaching|online course|live session)\W+(?:\w+ ){0,6}?ANY;
        (?:ace|aceing|acing|nail|crack|master|rock|win) (?:your|the|an?|every|any|that) (?:\w+ ){0,2}?ANY;
        (?:prep|preparation) (?:call|session|chat|meeting|time|block); vorbereitungs(?:gesprach|call|termin|
        treffen); (?:appel|point|session) de preparation; (?:llamada|sesion) de preparacion;
        post ANY (?:call|chat|catch up|check in|meeting|sync);
        ANY (?:with|w/|mit) (?:(?:the|my|an?) )?(?:insurance|claims) (?:adjuster|agent|company|investigator);
        \w+ has (?:his|her|their|an?) (?:\w+ )?ANY; ANY magazine;
        ANY (?:(?!als )\w+ ){1,4}fur (?:(?:die|das|den|eine?) )?\w*(?:zeitung|magazin|blog|podcast|arbeit);
        ANY (?:with |mit )?(?:\w+ ){1,3}\((?:customer|prospect|user|kundin|kunde)\);
        ANY about (?:your|how you) (?:\w+ ){0,3}?(?:habits|usage|routines?|workflow|opinions?);
        ANY for (?:my |our )?(?:son|daughter|child|children|kids?|toddler|twins);
        ANY (?:(?:with|w/) (?:\w+ ){1,2})?for
        (?:the |a |an |my |our )?(?:\w+ ){0,4}?(?:newspaper|magazine|paper|blog|article|documentary|
        show|
        thesis|podcast|radio|tv|newsletter|yearbook|channel|vlog|vodcast|episode)(?!
        (?:editor|writer|manager|producer|reporter|designer|
        assistant|engineer|developer|intern));
        mock(?: \w+){0,2} (?:interviews?|screen|loop|panel|onsite|system design); mock; leetcode;
        (?<!home )(?<!assignment )(?<!challenge )(?<!exercise )(?<!project )debrief(?:ing)?; hiring committee;
        hiring (?:sync|review|debrief|plan|planning|calibration|strategy|update);
        scorecards?; interview kit; candidate (?:debrief|review|pipeline|sync|discussion|feedback|calibration|
        evaluation|wrap up|decision|roundtable|selection); candidates;
        ANY (?:w/ )?(?:\w+ ){0,2}candidate(?!
        (?:experience|care|portal|calendar|team|success|relations|services?|
        support|engagement|itinerary|schedule|guide|packet|id|confirmation|invite|invitation|link));
        interviewing: ?candidate; applicants;
        shadow(?:ing)? (?:\w+ )?interviews?; reverse shadow; (?:on )?campus interviews;
        podcast; on air; broadcast; livestream; press (?:conference|briefing|call|junket); interviewed;
        (?:analyst|media) briefing;
        interview (?:\w+ )?(?:campus|lokal|local|student|uni|community|stadt) ?radio;
        interview on (?:\w+ )?(?:tv|air|the show|radio|[\w-]*tv); [\w-]*tv interview; radio show; talk show;
        (?:user|ux|customer|market|usability|product) research (?:session|study|call|panel|interview|chat);
        research session; usability (?:test|testing|session|study); user testing; focus group;
        bewerbungs(?:training|coaching|mappe|foto|fotos|frist|unterlagen);
        vorstellungsgesprach (?:uben|vorbereiten|vorbereitung|training|nachbereitung);
        vorbereitung(?: auf| fur)?(?: das| ein| mein| zum)?(?: \w+)? (?:vorstellungsgesprach|interview|
        bewerbungsgesprach); interview ?vorbereitung; interview ?training; interview ?schulung;
        nutzerinterview; kundeninterview; experteninterview; presseinterview; radiointerview;
        fernsehinterview;
        zeitungsinterview; nachbesprechung; mitarbeitergesprach; jahresgesprach; feedbackgesprach;
        austrittsgesprach; austrittsinterview; exitgesprach; elterngesprach; ubungsinterview; probeinterview;
        (?:kennenlern|erst|vor)gesprach (?:\w+ ){0,2}?(?:hebamme|tagesmutter|therapie|psychotherapie|
        therapeut(?:in)?|psychotherapeut(?:in)?|psycholog(?:in|e)|heilpraktiker(?:in)?);
        (?:visum|visums|visa|einburgerungs|asyl)(?:interview|gesprach); interview (?:\w+ ){0,3}?(?:visum|
        botschaft|konsulat|auslanderbehorde);
        zielgesprach; beurteilungsgesprach; ruckkehrgesprach; trennungsgesprach; kundengesprach;
        entretiens? (?:annuels?|professionnels?); entretiens? (?:individuels?|d'evaluation|de sortie|de
        depart|
        prealable|utilisateurs?|semestriel|parents?|d(?:es?|e la|u)(?! (?:motivation|recrutement|selection|
        pre ?selection|(?:pre ?)?qualification|candidature|embauche|validation|decouverte|stage|poste|
        mme|madame|monsieur|mlle|\d+|1er|lundi|mardi|mercredi|jeudi|vendredi))) ?;
        entretien (?:\w+ ){0,3}?(?:visa|ambassade|consulat|prefecture|naturalisation); entretien
        (?:chaudiere|voiture|vehicule|auto|moto|jardin|
        piscine|
        climatisation|clim|espaces verts|ascenseur|menager|toiture|chauffage|poele|cheminee|velo|machine|
        locaux|
        copropriete|tondeuse|pac); (?:revision|contrat|frais|produits?) (?:et |d')?entretien;
        prepar(?:ation|er) (?:a |de |d'|pour )?(?:l'|un |mon |son |d')?entretien; simulation d'entretien;
        formation .{0,30}entretiens?; entretien blanc; debriefing; compte rendu; entretien (?:radio|
        presse|tele);
        entrevista de (?:salida|radio|television|prensa|usuario|investigacion|evaluacion|desempeno|tutoria);
        entrevista (?:\w+ ){0,3}(?:radio|television|tv);
        ANY (?:slots|availabilit(?:y|ies)|rota)(?! \w+s$);
        (?:ANY|entrevista|entretien) (?:\w+ ){0,2}?(?:documentaires?|documental|doku(?:mentation)?|reportage|
        documentary);
        (?=.*\blive\b)ANY .*(?:radio|tv|television|fernsehen); (?<=live )ANY .*(?:radio|tv|television);
        (?:kitchen|bathroom|roof(?:ing)?|garden|house|home|heating|solar|pool|moving|removal)
        (?:contractors?|builders?|fitters?|installers?|movers?|compan(?:y|ies)) ANY;
        entrevista (?:en|para|con) (?:(?:la|el|una?) )?(?:radio|tele|television|tv|prensa|podcast|periodico|
        revista|periodistas?); entrevista (?:\w+ ){0,3}?(?:visado|visa|visto|embajada|consulado|consulat|
        embaixada|nacionalidad); entrevista (?:a|al|a la|con el|con la) candidat[oa]s?;
        entrevista (?:\w+ ){0,2}?(?:piso compartido|alquiler|companeros de piso);
        entrevistas? (?:a|con|de) (?:los )?(?:usuarios?|clientes?)(?! final);
        entrevista simulada; simulacro(?: de
        entrevista)?;
        prepara(?:r|cion) (?:de |para )?(?:la |una |mi )?entrevista; formacion .{0,30}entrevistas?; tutoria;
        entrevista con (?:el|la) \w+ (?:del|de la) (?:cole|colegio|escuela|instituto|guarderia);
        entrevista (?:con (?:el|la) )?tutora?; entrevista con (?:el|la) (?:tutora?|profesora?|maestra?);
        rueda de prensa; entrevistas internas;
        colloquio (?:con (?:i |gli |le |il |la |l')?)?(?:professor\w+|genitori|insegnant\w+|maestr[aeio]);
        colloquio (?:\w+ ){0,3}?(?:visto|consolato|ambasciata|scuola); colloqui; functioneringsgesprek;
        exitgesprek;
        oudergesprek; medarbetarsamtal; medarbejdersamtale; mus samtale; utvecklingssamtal
        """
    )
)
"""Minus four in a title: an interview in another sense, about interviews, or of somebody else."""

INSTITUTION = any_of(
    phrases(
        r"""
        kindergarten\w*; kitas?; kinderkrippe; krippe; pre ?schools?; pre k; nursery(?: school)?; day ?care;
        creche;
        (?:ecole )?maternelle; guarderia; escuela infantil; asilo(?: nido)?; scuola(?: materna)?; (?:private
        |primary |
        high |middle |elementary |grammar |boarding |new )?schools?; schule; grundschule; gymnasium;
        gesamtschule;
        ecole; lycee; colegio; cole; escuela; liceo; forskola; skola; przedszkole; montessori;
        waldorf(?:schule)?;
        church; kirche; gemeinde; parish; mosque; synagogue; charity; tierheim; animal shelter; shelter;
        insurance; versicherung; police; polizei; comisaria; court; gericht
        """
    )
)
"""Where one may talk as a parent, a member or a witness as well as for a job; alone a reason to ask."""

NO_COMPANY = words_of(
    """
    el la los las le les l un une una der die das den dem ein eine einem einer il lo o os as het een this
    that me us my mom mum dad boss team company the a an home work school client clients customer customers
    friends family doctor
    bank landlord lawyer everyone all hr recruiter you your our his her him them tbd tbc online remote
    office zoom
    teams meet google-meet skype phone monday tuesday wednesday thursday friday saturday sunday montag
    dienstag
    mittwoch donnerstag freitag samstag lundi mardi mercredi jeudi vendredi lunes martes miercoles jueves
    viernes
    january february march april may june july august september october november december q1 q2 q3 q4 day
    week prep
    job notes review feedback draft deadline vaccine vaccination shot dose voting vote quiz draw match game
    cup
    season
    golf tennis poker bingo chemo interviews gym yoga run lunch dinner park beach visit trip session workout
    training
    """
)
"""Folded words that are no company's name in a jotted title."""

CREW = any_of(
    phrases(
        r"""
        grunder(?:in)?; mitgrunder(?:in)?; inhaber(?:in)?; fondat(?:eur|rice); fundadora?;
        teams?; panels?; boards?; committees?; founders?; owners?; partners?; peers?; colleagues?;
        recruiter(?:s|in)?;
        company; firma; entreprise; empresa; agency; agentur; agence; employers?; firms?; start ?ups?;
        people; persons?;
        interviewers?; leaders?; execs?; jury; school; hospital; clinic; bank; office; role; position;
        stelle; poste; job;
        rounds?; hours?; stages?; parts?; minutes?; mins?; min; am; pm; uhr; o'clock; h; client; kunden?
        """
    )
)
"""Who interviews, and what one may count in a title, though it has no name there."""

KINDS = any_of(
    phrases(
        r"""
        job; work; informal; formal; competency; competence; structured; group; initial; preliminary;
        introductory;
        behaviou?ral; online; remote; in person; person; face to face; face; f2f; alumni; digital; trial;
        walk in;
        open;
        teaching;
        follow up; exploratory; short; quick; round; stage; onsite; site; skype; webex; live; recorded; video;
        telephone; home; office; hiring; manager; recruiter; hr; rh; culture; values; fit; skills; case;
        coding;
        design; technical; tech; leadership; founder; ceo; cto; peer; team; board; exec; executive; partner;
        client;
        college; school; residency; fellowship; scholarship; admissions?; grad; graduate; internship;
        apprenticeship;
        placement; summer; seasonal; part time; time; casual; weekend; store; shop; restaurant; bar; cafe;
        hotel;
        hospital; clinic; ward; warehouse; factory; library; university; uni; department; faculty; panel;
        an?; the; my;
        his; her; for; of; with; and; or; next; last; big; important; new; another; possible; potential;
        confirmed;
        rescheduled; postponed; upcoming; virtual; second; third; fourth; on; to; before; after; post; your;
        our;
        semifinal; exclusive; pre; dream; first; final; internal; external; local; main; long; hour; minute;
        min
        """
    )
)
"""Before the word for an interview these are of the procedure, of a workplace, or of grammar."""

DEPARTMENTS = any_of(
    phrases(
        r"""
        platform; marketing; product; products; engineering; sales; finance; people; ops; operations;
        growth; production; quality; purchasing; design; hr;
        infra; infrastructure; backend; frontend; fullstack; mobile; legal; support; success; research;
        analytics;
        software; science; machine; learning; security; cloud; devops; strategy; business; commercial; brand;
        customer success; account; accounts; accounting; procurement; logistics; supply; chain; nursing;
        teaching;
        english; german; french; spanish; maths?; java; python; react; sql; ios; android; web; ux; ui; and;
        plus; via;
        slot; booked; booking; day; days; session; sessions; series; part; number; visit; tour; test; review;
        presentation; exercise; challenge; assignment; demo; format; english-speaking; external; candidate;
        applicants?;
        your; you; into; from; over; about; regarding; re; zur; zum; beim; vom; dem; den; des; die; der;
        das; und; bei;
        les; des; aux; pour; chez; sur; par; una?; las?; los; del; por; sobre; nel; della; het; een; voor;
        bij; med; til;
        och; og; paa?; hos; till; meta; ltd; inc; gmbh
        """
    )
)
"""Fields of work and words of grammar beside an interview in a title."""

DAYS = words_of(
    """
    mo di mi do fr so lun mer jeu ven jue vie
    mon tue wed thu fri sat sun monday tuesday wednesday thursday friday saturday sunday today tomorrow
    montag dienstag
    mittwoch donnerstag freitag samstag sonntag heute morgen lundi mardi mercredi jeudi vendredi samedi
    dimanche demain
    lunes martes miercoles jueves viernes sabado domingo manana lunedi martedi mercoledi giovedi venerdi
    maandag dinsdag
    woensdag donderdag vrijdag
    """
)
"""Folded."""

INTERVIEW_FIRST = re.compile(
    r"(?:(?:job|phone|zoom|final|1st|2nd|first|second)[\s-])?(?:interview|\w*vorstellungsgesprach|"
    r"bewerbungsgesprach|"
    r"entretien|entrevista|colloquio)(?![^\W\d_])"
)
"""A folded text that begins with the word for an interview."""

ON_THE_SIDE = any_of(
    phrases(
        r"""
        (?:wish|good) luck; fingers? crossed; keep (?:your )?fingers crossed; toi toi toi; viel
        (?:gluck|erfolg); daumen (?:drucken)?; bonne chance; suerte; break a leg;
        pick
        up (?:kids|from|the); kids; kinder; abholen; babysit\w*; (?:job )?interview
        (?:outfit|clothes|suit|shirt|shoes|dress|
        haircut|hair|make
        ?up|nails|blazer|attire|hotel|parking|anxiety|snacks?|playlist|cv|resume|portfolio|folder|
        shopping|laundry|ironing|tailor|dry cleaning)
        """
    )
)
"""What one notes beside an interview, one's own or another's (D11)."""

SELLING = any_of(
    phrases(
        r"""
        fee structure; (?:your )?staffing (?:plans|needs); our (?:temp )?pool of; vetted candidates;
        demo of our; show you how (?:\w+ ){1,4}(?:helps?|saves?|can|could);
        learn (?:more )?about your (?:\w+ ){0,2}(?:needs|challenges|goals|priorities);
        for your (?:recruiting|hiring|hr|talent) team; pitch;
        your (?:open|vacant|hard to fill) (?:roles?|positions?|vacancies|jobs); support your; teams
        like yours; quick
        demo; pricing; product demo; free trial; (?:show(?:ing)?|walk(?:ing)?) you (?:through )?(?:our|the)
        (?:platform|product|
        solution|tool|software|app); your (?:hiring|recruiting|recruitment|business|team'?s?|company'?s?)
        (?:needs|
        goals|process|challenges|pipeline|strategy|requirements); how we
        (?:cut|save|reduce|increase|boost)\b; how (?:we|our \w+) (?:can )?helps?
        (?:you|teams|
        companies|your|businesses|recruiters); our (?:customers|clients) (?:use|include|like|such);
        partnership;
        proposal; statement of work; sow; rfp; procurement; renewal; case studies; roi; quote; subscription
        """
    )
)
"""Sentences of people who sell something (A5): words of hiring in their mails are about what they sell."""

IN_TITLE_CJK = tuple(
    phrases(
        """
        三者面談; 二者面談; 個人面談; 保護者面談; 評価面談; 人事評価; 上司面談; 産業医面談; 健康面談;
        退職面談;
        進路面談; ビザ面接; 模擬面接; 面接対策; 面接練習; 面接官; 模拟面试; 签证面试; 모의면접; 비자 면접
        """
    )
)
"""Minus four in a title; written without spaces, so found anywhere."""

CHORE = _tight(
    phrases(
        r"""
        bewerbung\w* .{0,40}(?:abschicken|absenden|schicken|schreiben|einreichen|senden|fertig\w*); postuler
        .*;
        candidatures? .{0,30}envoyer; enviar (?:cv|curriculum) .*; solliciteren .*;
        (?:shoes|shirt|suit|tie|dress|outfit|blazer|childcare|babysitter|parking|tickets?|bus|hotel)
        (?:for|before|to) .*;
        (?:call|ring|phone) .{0,30}back\b.*; .{0,30}(?:zuruckrufen|rappeler)\b.*;
        .{0,60}\b(?:deadline|bewerbungsfrist|bewerbungsschluss|einsendeschluss|date limite|fecha limite)\b.*;
        (?:chase|ping|nudge|remind|text|ring|mail|ask) .{2,40}(?:re|about|for|on) (?:an? |the )?(?:feedback|
        answer|update|news|status|outcome|result|decision|offer|next steps)\b.*; relancer .*;
        (?:confirm|schedule|reschedule|cancel|arrange|organi[sz]e|plan|research|decline|accept|
        request) ANY\b.*;
        (?:drive|take|bring|accompany|drop|walk) \w+ (?:off )?to (?:the |an |his |her |their )?(?:\w+
        )?ANY\b.*;
        (?:cancel|finish|celebrate) .*; .{2,60}\b(?:before|after|vor|nach|avant|apres|antes de|despues de)
        (?:(?:the|my|an?|dem|der|meinem|mon|la|mi) |l')?(?:\w+ )?(?:ANY|\w+gesprach|entretien|entrevista);
        follow(?:ing)? up (?:with|on|about|re|email|mail|call to)\b.*; (?:check in with|reply to|respond to|
        get back to|hear back|waiting|thank|remember|reminder|don't forget|todo)\b.*; nachhaken .*;
        (?:prep(?!
        (?:cook|chef|kitchen|school))|prepare|preparing|preparation|study|studying|review|research|reading
        up|notes|practi[cs]e|rehearse|
        mock|vorbereitung|vorbereiten|uben|lernen|preparation|preparer|reviser|preparar|preparacion|repasar|preparare|
        voorbereiden|forbereda)\b.*;
        (?:buy|print|print out|iron|pack|pick up|drop off|dry clean|order|shop|shopping|get|wash|borrow|book|
        choose|try on|polish|collect|haircut|hair cut|read|re ?read|research|read up|catch|leave|leave
        home|email|text|
        walk|bike|ride|meditate|nap|breakfast|outfit|childcare|babysitter|sitter|day
        off|pto|confirm|reschedule|ask|tell|
        remind|send|write|find|fix|clean|charge|test|set|set up|check) (?:.{0,60} |.{0,60}\()ANY;
        .{0,40}(?:kaufen|ausdrucken|drucken|bugeln|abholen|packen|buchen|besorgen|reinigung) (?:.{0,20}
        )?(?:furs?|vors?|zum) .{0,20}(?:gesprach|interview);
        .{0,20}(?:fur|vor|zum) .{0,20}(?:gesprach|interview) (?:.{0,20}
        )?(?:kaufen|ausdrucken|drucken|bugeln|abholen|packen|buchen|besorgen);
        (?:acheter|imprimer|repasser|reserver|relire) .{0,40}entretien;
        (?:comprar|imprimir|planchar|reservar|repasar) .{0,40}entrevista
        """
    )
)
"""How the user's own chores around an interview begin (D11)."""

PREP_BEHIND = re.compile(
    r"[^:|]{2,40}?\s?[:|–—-]?\s(?:interview )?(?:prep|preparation|preparacion|vorbereitung)(?=\W*$|"
    r"\s?[(:–—-])"
)
"""A title that goes on so behind a company is the user's own preparation (D11)."""

EVERYDAY = _tight(
    phrases(
        r"""
        (?:solar|control|instrument|blood|lipid|metabolic|wall) panels?; panel (?:install\w*|repair|beater);
        tennis; football; soccer; golf; chess; tournament; league; championship; pokal; turnier; playoffs?;
        panel (?:discussion|talk|debate); expert panel; fireside chat; discovery call; sales call; demo;
        kick ?off;
        stand ?up; sprint; retro; retrospective; system design (?:review|doc|study|course|reading|book|
        prep|notes);
        design review; code review;
        onsite (?:at|with|bei|chez) (?:the |our |a )?(?:clients?|customers?|kunden?);
        onsite (?:training|support|visit|audit|inspection|meetup|week|planning);
        (?:agency|supplier|vendor|startup|investor|client) pitch(?:es)?;
        pitch (?:scoring|day|night|competition); skip level;
        mentor(?:ing|ship)? (?:session|call|meeting|hour|match);
        group (?:coaching )?call; get hired; free (?:\w+ )?(?:call|session|training|class);
        (?:virtual )?careers? (?:day|expo|evening|night);
        feedback loop; (?:job|career|careers) fair; info(?:rmation)? session; webinar; open house;
        orientation;
        onboarding; clos(?:e|ing) the loop; hackathon; contest; quiz; tryouts?; performance review; one on
        one; 1 ?: ?1; 1 on 1; conference call; round table; follow up;
        thank you (?:note|mail|email|card)s?; (?:apply|send|submit|update) .{0,40}(?:cv|resume|application);
        staff meeting; team meeting; status; planning; workshop; training; conference; customer call;
        consult(?:ation)?s?; (?:cv|resume|linkedin|profile|job description)
        (?:review|check|feedback|workshop|critique); role clarification; roundtable; quarterly; weekly;
        monthly; qbr; roadmap; check in;
        (?:with|w/|mit|avec|con) (?:(?:the|a|our|my|dem|der|le|la|el|un|une) )?(?:plumbers?|electricians?|
        builders?|roofers?|contractors?|handyman|landlord|surveyors?|gardeners?|movers?|(?:estate agent|
        realtor)s?|vet|klempner|elektriker|handwerkern?|vermieter|makler(?:in)?|plombier|electricien|
        artisan|macon|fontanero|electricista|albanil|casero); doctor; dentist; therapy; parents?; loop in;
        recruiting (?:strategy|update|sync|kick ?off|plan|budget|event|fair); hiring (?:plan|budget|freeze)
        """
    )
)
"""Minus four in a title that holds no interview word."""

IN_TEXT = _tight(
    phrases(
        r"""
        photographer (?:comes|will come|is coming|joins); (?:her|his) (?:\w+ )?interview;
        (?:teilnahme|teilnehmen) an (?:unserer|der|einer|dieser) (?:studie|umfrage|befragung|untersuchung);
        votre participation a (?:notre|cette|l') ?(?:etude|enquete); simulation d'entretien;
        (?:su|tu) participacion en (?:nuestro|el|este) (?:estudio|encuesta); incentive: ?.*; moderator will;
        (?:likely|typical|common|possible) (?:interview )?questions;
        (?:amazon|shopping|gift) vouchers?; you(?: are|'re) our guest;
        (?:sit|sitting) in on (?:this|that) one;
        consent form; anonymi[sz]ed; your answers will; segment producer; taping; (?:class|school)
        (?:assignment|project|paper); mock interview; interviewer
        training; pre ?record(?:ed|ing)?; our (?:programme|audience|viewers);
        participant (?:code|id|number); questionnaires?; informed consent; intake interview; parents?
        interview;
        your (?:child|son|daughter)(?! (?:protection|care|safety))(?:'s)?; (?:ihr|dein|euer) kind; votre
        (?:enfant|fils|
        fille); (?:su|tu|vuestr[oa]) hij[oa]; (?:suo|vostro) figlio; enrol?lment center; (?:taking|take)
        part in our (?:study|research); ubungsinterview;
        for our (?:[\w']+ ){0,3}(?:issue|edition|magazine|readers|column|newsletter|blog|audience|series|
        channel);
        fur (?:die|unsere) sendung; (?:dans|pour) l'emission; en el programa; on (?:the|our) show;
        how you (?:currently )?use; you will be interviewed about; interviewed (?:live|remotely|on air|
        on stage|on the show);
        (?:she|he|they) will be interviewed; our (?:listeners|readers|viewers); podcast (?:episode|
        recording|guest);
        live on air; (?:video )?interview can be viewed; will present an interview; candidate debrief;
        interview will be (?:featured|published|aired|broadcast|recorded for); research participant;
        hiring committee; (?:visa|immigration) (?:interview|appointment|application); ds ?160;
        (?:for|fur|pour|para) (?:the |den |l'|el )(?:article|artikel|articulo|feature|story|beitrag|
        reportage);
        featured on the front page; nutzerstudie; aufwandsentschadigung; etude utilisateurs?;
        estudio de usuarios; tarjeta regalo; [$€£] ?\d+ (?:amazon |visa )?(?:gift|thank you|voucher|incentive|
        honorarium); etude de (?:satisfaction|marche); moderator: ?you;
        one of (?:\w+ ){0,2}panell?ists;
        eligibility (?:\w+ )?interview; (?:about|on|for|regarding) (?:my|your) (?:\w+ )?claim;
        (?:unemployment|disability|insurance) (?:claim|benefits?|office);
        for an? (?:\w+ ){0,3}?(?:story|article|piece|feature|column|profile|documentary|segment|book|thesis|
        dissertation) (?:that |which )?(?:i(?:'m| am)|we(?:'re| are)) (?:currently )?(?:doing|writing|working
        on|preparing|producing|researching|putting together);
        (?:we|i)(?:'d| would|'ll| will) (?:like to |love to )?film you; (?:tonight|tomorrow|sunday|today)'s
        (?:programme|program|show|edition|broadcast); (?:include|feature|quote) your (?:perspective|thoughts|
        comments?|views?|insights?|story);
        i(?:'m| am) (?:currently |also )?(?:writing|working on|doing|preparing|researching|putting together)
        (?:an?|my) (?:\w+ ){0,3}?(?:story|article|piece|feature|column|documentary|book|thesis|dissertation|
        profile|series|podcast|newsletter);
        and am (?:currently )?(?:writing|working on|preparing|researching) (?:an?|my) (?:\w+ ){0,3}?(?:story|
        article|piece|feature|column|documentary|book|thesis|dissertation);
        (?:ich|und) (?:schreibe|recherchiere|plane|arbeite an) (?:gerade |derzeit )?(?:eine[mnr]?|mein\w*)
        (?:\w+ ){0,2}?(?:artikel|beitrag|reportage|portrat|buch|masterarbeit|bachelorarbeit|dissertation);
        je (?:prepare|redige|ecris|realise|travaille sur) (?:actuellement )?(?:une?|mon|ma)
        (?:\w+ ){0,2}?(?:article|reportage|documentaire|portrait|sujet|memoire|these|livre);
        writing my (?:\w+ ){0,2}?(?:thesis|dissertation);
        (?:preparando|escribiendo|haciendo) (?:una?|mi) (?:\w+ ){0,2}?(?:articulo|reportaje|documental|libro|
        tesis);
        (?:minutes?|mins?) on air; line check; dear parents?; liebe eltern; chers parents; queridas familias;
        dear (?:mr|dr) (?:and|&) mrs; sehr geehrte(?:r)? (?:herr und frau|frau und herr); chers? m\.? et mme;
        (?:photo|headshot|picture|bio|portrait|pronunciation of your name)s? (?:\w+ ){0,2}?for
        (?:the|our) (?:\w+ )?(?:
        episode|show|show
        notes|website|article|feature|newsletter|page|programme|channel|blog|site|broadcast);
        episode (?:page|notes|art\w*|link); show notes;
        (?:interview|conversation|episode) (?:will|to) (?:air|run|appear|be
        (?:aired|broadcast|published|printed|posted));
        (?:publish|air|broadcast|print|run|post) (?:the|your|this)
        (?:interview|conversation|episode);
        for (?:the|our) (?:market|industry|research|trend|annual) report; call in questions; during the show
        """
    )
)
"""Minus four in a description: sentences that no invitation to a job interview holds."""

IN_TEXT_ONLY = _tight(
    phrases(
        r"""
        practi[cs]e interview; peer practice; interview (?:practice|training|coaching|skills); exit interview;
        webinar; user research; usability (?:study|test); research (?:study|session); incentive: ?.*; gift
        card;
        participants? confirmed; podcast; (?:press|media) interview; on the record; front page; recording
        studio;
        how to interview; usertesting; user interviews?; userinterviews; customer (?:interviews?|discovery);
        discovery call; journalist; entretien annuel; recherche utilisateurs?; dscout
        """
    )
)
"""Minus four in a description whose title holds no interview word; adverts use some of these."""

NOT_A_ROUND = _tight(
    phrases(
        r"""
        offer (?:call|discussion|conversation|review|chat|meeting|letter|details); verbal offer; (?:job
        )?offer;
        reference (?:check|call|checks|calls); references; background check;
        team (?:lunch|dinner|drinks|breakfast); lunch; dinner; drinks;
        (?:new )?contract (?:walk ?through|review|signing); new contract;
        compensation (?:call|discussion|review);
        salary (?:negotiation|discussion); first day; start date; welcome call; sell call; onboarding;
        relocation (?:call|briefing); benefits (?:call|overview|walk ?through); feedback call; rejection call;
        vertrags(?:gesprach|unterzeichnung|besprechung); angebotsgesprach; mittagessen; arbeitsvertrag;
        referenz(?:gesprach|anruf); proposition d'embauche; signature (?:du |de )?contrat; dejeuner;
        prise de references?; llamada de oferta; oferta; firma (?:del |de )?contrato; comida con el equipo;
        referencias
        """
    )
)
"""Events of a running process that are no interview (D16)."""

ROUND_ANYWAY = _tight(
    phrases(
        r"""
        interviews?; onsite; on site; super ?day; final round; \w*vorstellungsgesprach; bewerbungsgesprach;
        entretien; entrevista; assessment cent(?:er|re); probetag
        """
    )
)
"""Words that make a round of an event that D16 would leave out."""

INTERVIEWER_TEXT = _tight(
    phrases(
        r"""
        interview in (?:his|her|their|my|\w+'s) (?:place|stead);
        (?:that|if|whether|have|let|asked|ask) you interview(?:ed)?
        (?:him|her|them|(?:an?|the|this|another|our|in (?:his|her|their|my)) \w+);
        interview instead of (?:him|her|me|\w+); interview the (?:candidate|applicant|person)s?;
        (?:candidate|requisition|applicant)(?:'s)? (?:file|folder|dossier)s?;
        (?:enter|record|log|submit|file|put|add|write|type) your (?:\w+
        ){0,2}?(?:evaluations?|ratings?|scores?|verdict|
        (?:hiring )?recommendations?); (?:for|dear|hi|hello) (?:all |new |our |fellow )?interviewers;
        (?:with|meet|greet|assess|evaluate|collect|join|ask|tell|see|call|rate|reschedule|questions for)
        (?:the|this)
        (?:candidate|applicant)s?; (?:den|dem) (?:bewerber|kandidaten); (?:die|der) (?:bewerberin|kandidatin)
        (?:abholen|empfangen|begrussen|befragen|bewerten|einschatzen);
        (?:fiche|grille|dossier|cv) (?:du|de la|des) candidate?s?;
        (?:rencontrer|recevoir|accueillir|evaluer) (?:le|la)
        candidate?; ficha (?:del|de la) candidat[oa]; (?:con el|con la|recibir al|evaluar al) candidat[oa]
        """
    )
    + phrases(
        r"""
        i(?: am|'m)? interview(?:ing)? (?:an? |the )?(?:applicant|candidate)s?;
        interview kit; interview guide for interviewers; (?:submit|complete|fill (?:in|out)|leave|add)
        (?:your |the |a )?
        (?:scorecard|interview feedback|feedback form|candidate feedback); scorecard; you are interviewing;
        you're interviewing; you will be interviewing (?:a |the )?candidate; candidate(?:'s)? (?:resume|
        cv|profile|packet);
        wir stellen (?:\w+ ){0,2}(?:die )?fragen;
        (?:bewerbungs)?(?:mappe|unterlagen) lieg(?:t|en) (?:bei|im|am|auf);
        your interview assignment; interviewer (?:guide|instructions|briefing); bewertungsbogen;
        unterlagen (?:des bewerbers|der bewerberin); grille d'evaluation; ficha de evaluacion; cv du candidat;
        cv del candidato; you have been assigned as an? interviewer; you(?: are|'re) (?:the|an|one of the)
        interviewers?; feedback (?:is )?due; (?:please|could you|can you|would you) interview(?! (?:with|
        for|at|in|
        on|by|via|over|us)); (?:want|need|like|ask|asked|asking) you to interview(?! (?:with|for|at|in|on|by|
        via|over|us)|[.!?]); interview(?:ing)? (?:him|her); interview with you for an? (?:\w+
        ){1,4}?(?:that|who|whose);
        (?:his|her|their) (?:resume|cv|transcripts?|cover letter) (?:is|are|follows|attached|below|enclosed);
        attached (?:is|are|please find|you will find) (?:his|her|their) (?:resume|cv|transcripts?|cover
        letter); (?:score|rate|rank) (?:each|every|all|the) (?:applicants?|candidates?);
        (?:volunteer\w*|agree\w*|offer\w*|help(?:ing)?(?: us)?) (?:to )?interview (?:our |the |some
        )?(?:applicants?|
        candidates?|students|volunteers);
        (?<!ihre )(?<!deine )bewerbungsunterlagen (?:anbei|im anhang|angehangt); (?:seine|deren)
        (?:bewerbung|unterlagen) (?:liegen|liegt|anbei|im anhang|findest du|
        finden sie); son cv (?:est|ci joint|en piece jointe); (?:ci joint|voici) son cv
        """
    )
)
"""Sentences for interviewers, not for candidates (A8)."""

DUE = re.compile(r"(?<!\w)(?:due|deadline|fallig|abgabe|a rendre|entrega)(?!\w)")
"""What an entry of a whole day says that is a date and no session (D11)."""

TRAVEL = _tight(
    phrases(
        r"""
        flight(?: to| from)?; flug(?: nach)?; vol pour; vuelo a; train to; zug nach; travel(?: to| for)?;
        drive to;
        hotel; uber to; taxi; anreise; abreise; trajet; viaje
        """
    )
)
"""How the user's own travel entries begin (D11)."""

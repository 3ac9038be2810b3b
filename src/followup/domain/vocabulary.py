"""The words of recognition (d.6): tables only, in folded spelling (no case, no accents).

Entries are regular expressions over folded text; a space also stands for a hyphen. They match whole words.
"""

from __future__ import annotations

import re

from followup.domain.job_nouns import JOB_NOUNS
from followup.domain.wording import any_of, phrases

STRONG = any_of(
    phrases(
        r"""
        interview; interviewing; (?:int|intv|iv|i/v) ?@;
        (?:video|telefon|job|fach|tech|coding|case|skype|erst|zweit|dritt|abschluss|online|bewerbungs|
        auswahl|kennenlern|vorab|hr|zoom|teams|screening|final|technik|live)interview; int\.? ?w/;
        interviews
        (?:with|at|@|-|:) ?; (?:phone|video|virtual|zoom|final|technical|onsite) interviews; phone screen;
        phone screening; telephone screen; video screen; recruiter screen; recruiting screen; hr screen; hm
        (?:chat|call|screen|round|conversation);
        technical screen; tech screen; coding screen; screening (?:call|interview|chat); (?:recruiter|
        hiring manager|hr|recruiting|talent) (?:call|chat|screen|conversation|intro|round|discussion|
        meeting|sync|gesprach|connect|phone call); (?:call|chat|conversation|intro|meeting) with (?:the |
        your |our )?(?:recruiter|hiring manager); superday; super day; assessment cent(?:er|re); technical
        assessment; case interviews?; job talk; pair programming (?:interview|session|round); coding
        (?:interview|challenge review); take home review; (?:technical|tech|hr|behaviou?ral|coding|manager|
        managerial|culture|virtual|leadership|partner|founder|executive|values) round; bar raiser;
        candidate (?:interview|chat|call);
        informational(?! (?:session|meeting|night|evening|event|webinar|day|visit|purposes)); admissions?
        interview; job application; vorstellungsgesprach; vorstellungstermin;
        (?:trial|probation) (?:shift|day); (?:paid |work(?:ing)? )+trial; teaching demo(?:nstration)?;
        (?:demo|sample|
        observed|micro) lesson; job ?(?:speed ?)?dating; probe(?:unterricht|schicht|vorlesung|stunde);
        lehrprobe;
        berufungsvortrag; probearbeit; schnuppern; schnupper(?:lehre|arbeiten); journee d'essai; essai
        professionnel;
        dia de prueba; prueba de trabajo; giorn(?:o|ata) di prova; prova (?:di )?lavoro; proefdag; meeloopdag;
        provjobb; provarbete; dzien probny; rozmowa o prace; entretiens? (?:embauche|recrutement);
        (?:rdv|rendez vous|rendez-vous) (?:d'|d )?(?:embauche|recrutement);
        bewerbungsgesprach; (?:vorstellungs|bewerbungs|vorst|bew)\.? ?gespr(?:\.|ach)?; vorst\.? ?g;
        kennenlerngesprach;
        kennenlern ?(?:call|telefonat|runde); probetag; probearbeiten; zweitgesprach; telefon interview;
        auswahlgesprach;
        auswahltag; einstellungsgesprach; fachgesprach; personalgesprach; assessment zentrum;
        assessmentcent(?:er|re); assessment day; (?:initial|first|second|intro) screen(?:ing)?;
        bewerbergesprach;
        bewerberinterview; probearbeitstag; entrevues?; (?:appel|echange|point) de (?:pre ?)?qualification;
        pre ?qualification;
        pre ?selection(?: telephonique)?; rozmowa techniczna; rozmowa wstepna; ansættelsessamtale; mulakat;
        is gorusmesi;
        собеседование; интервью; співбесіда; συνεντευξη; interviu(?:l|ri)?; interju; intervjuu; intervija;
        darbo pokalbis; razgovor
        za posao; phong van; wawancara(?: kerja)?; ראיון(?: עבודה)?; مقابلة(?: عمل)?;
        schnuppertag; bewerbungs ?interview; erstgesprach mit (?:hr|personal); entretiens? d'embauche;
        entretiens? rh; entretiens? techniques?; entretiens? de recrutement; entretiens? de motivation;
        entretiens? de selection; entretiens? de candidature; entretiens? de (?:pre )?qualification;
        entretiens? telephoniques?; entretiens? visio; entretiens? video;
        (?:premier|second|deuxieme|dernier|1er|2e|2eme) entretien; entretien d'admission; entretien avec
        (?:le |la |notre |votre )?(?:manager|rh|drh|recruteur|recruteuse|responsable); entrevistas? de
        trabajo; entrevistas? laborale?s?; proceso de seleccion; entrevista; videoentrevista; entrevista
        tecnica; prueba tecnica; entrevista personal; colloquio; colloquio di lavoro; assessment
        cent(?:er|re); sollicitatiegesprek;
        kennismakingsgesprek; sollicitatie; \w*intervju(?:et)?; jobsamtale; jobbsamtale;
        (?:step|stage|round|part|phase) (?:of|in) (?:our|the|this) (?:\w+
        )?(?:hiring|recruiting|recruitment|selection|
        interview|application) process;
        schritt (?:in |im )?(?:unser\w+ |des |dem )?(?:bewerbungs|auswahl|rekrutierungs)\w+;
        (?:etape|tour|phase) (?:de |du )(?:notre |ce )?process(?:us)? de (?:recrutement|selection);
        (?:the|your|our) take home(?! pay); (?:your|the) (?:coding (?:challenge|test|exercise|task)|technical
        (?:test|assignment)|test task|take home (?:test|assignment|exercise|task|project));
        ansaettelsessamtale; rozmowa kwalifikacyjna; rozmowa
        rekrutacyjna; \w*haastattelu; (?:pracovni |pracovny )?pohovor; allasinterju
        """
    )
)
"""Three points (d.6)."""

STRONG_CJK = ("面接", "面談", "면접", "面试", "面試")
"""Three points; written without spaces, so found anywhere."""

CONTEXT = any_of(
    phrases(
        r"""
        ^assessment; pre ?screen(?:ing)?; karat; panel; loop; onsite; on site; final round;
        system design; culture fit; culture
        add; values fit;
        final (?:chat|conversation|discussion); meet the (?:team|founders?|ceo|panel); meet (?:and|&) greet;
        values (?:conversation|chat|session);
        coding session; design (?:critique|exercise|challenge); work sample;
        (?:eerste|tweede|derde|1e|2e|3e) gesprek; (?:første|anden|tredje|forsta|andra|tredje) samtale?; live
        coding; pair programming; whiteboard; case study; round [1-9];
        l[1-4] (?:technical |managerial |hr )?(?:discussion|round|call);
        [1-4]\. (?:runde|gesprachsrunde|gesprach); (?:erstes|zweites|drittes|letztes|finales) gesprach;
        (?:erste|zweite|dritte|finale|letzte) (?:gesprachs)?runde; endrunde; schlussrunde; abschlussgesprach;
        (?:1er|2e|2eme|3e|3eme|premier|deuxieme|troisieme|dernier) tour; (?:primera|segunda|tercera|ultima)
        ronda;
        (?:1st|first|2nd|second|3rd|third|4th|fourth) (?:round|stage); final stage; final (?:w/|with);
        ^(?:int|intv|iv); technisch(?:es)? gesprek; interviews; entretien; entretiens;
        candidature; vor ort termin; vorstellung (?:bei|als); bewerbung; recruitment; recruiting;
        seleccion; recrutement
        """
    )
)
"""Strong words that work meetings use too: two points, which need one more from a person or a company."""

OF_APPLICANTS = any_of(
    phrases(
        r"""
        entretiens?; candidature; recrutement; bewerbung; seleccion; \w*gesprach\w*; vorstellung; gesprek;
        samtale?
        """
    )
)
"""Those of the words above that working sessions do not bear."""

WEAK = any_of(
    phrases(
        r"""
        campus (?:visit|interview|day); fly ?out; job talk;
        intro call; intro chat; introductory (?:call|chat|meeting); introduction call; intro; chat; catch
        up; coffee; kaffee; cafe; conversation; call; discussion; connect; phone call; \d\d?
        ?min(?:utes?|s)?(?: with| chat|
        call)?; get to know; getting to know; phone (?:w/?|with|chat); meet; meeting; exploratory; next
        steps?; screening; screen;
        portfolio (?:review|presentation|walk ?through|discussion); gesprach; erstgesprach; telefonat;
        kennenlernen; austausch; videocall; echange; appel; rendez
        vous; rencontre; prise de contact; point; visio; visioconference; videoconference; videoconferencia;
        videollamada; videokonferenz; video ?gesprach; videotelefonat; telefontermin; gesprachstermin;
        video ?chat; kennismaking; intakegesprek; vorstellung; incontro;
        (?:call|chiamata)
        conoscitiva; spotkanie; mote; mode; encontro; conversa; bate papo; (?:zoom|teams|skype|facetime)(?:
        call| meeting)?;
        llamada; conversacion; reunion; charla; primer contacto;
        rozmowa; gesprek; samtale; samtal
        """
    )
)
"""One point (d.6); they need a second signal of recruiting."""

CONVERSATION = re.compile(f"{STRONG.pattern}|{WEAK.pattern}")
"""Words for an interview or a mere talk."""

GETTING_TO_KNOW = any_of(
    phrases(
        r"""
        kennenlernen; kennismaking; vorstellung; erstgesprach; erstes gesprach; eerste gesprek; premier
        (?:echange|contact); prise de
        contact; primer contacto; initial (?:discussion|conversation|call|chat); exploratory
        (?:call|chat|conversation);
        technical (?:discussion|conversation); portfolio (?:review|presentation); first (?:chat|conversation)
        """
    )
)
"""Beside the full name of whom a company invites these are of hiring."""

RECRUITING = any_of(
    phrases(
        r"""
        m/w/d; w/m/d; m/f/d; f/m/d; d/m/w; d/w/m; m/w/x; w/m/x; h/f; f/h;
        recruiter(?:s|in|innen)?; recruiting; recruitment; talent(?: acquisition| partner| team)?; hiring;
        hiring
        manager; headhunter; human resources; hr(?!\.\s\w); people team; people partner; sourcer; candidate;
        candidacy; your application; the (?:role|position); role; position; opening; vacancy; resume; cv;
        applying for; (?:thanks?|thank you) for applying; hear more about you; (?:make|extend) (?:you )?an
        offer; vacancies; openings;
        (?:our|open|about|few|some|couple of|several) (?:\w+ ){0,2}(?:roles|positions);
        about (?:the|your|an?)
        (?:\w+ ){0,2}(?:job|role|position|vacancy); re:? (?:(?:the|an?|your) )?(?:\w+ )?(?:job|vacancy);
        (?<=-\s)job$; job
        (?:chat|call|talk|opportunity|opening|offering); (?:career|new) opportunity; job
        description; your background; personalabteilung; personalerin?; bewerbung; bewerber(?:in|innen)?;
        stelle; position als; lebenslauf; rh; drh; recruteuse; recruteur; candidature; poste; embauche;
        rrhh; recursos humanos; reclutadora?; candidatura; puesto; vacante; empleo
        """
    )
)
"""One point: words of hiring that are no interview words by themselves."""

SERVICE = any_of(
    phrases(
        r"""
        (?:mortgage|bank|bank appointment|financial|finance|insurance|tax|travel|careers?|life|wedding|real
        estate|property|legal|wealth|
        debt|pension|energy|health|fitness|business|executive|interview)
        (?:advis[eo]r|consultant|agent|broker|coach|
        planner|counsell?or|specialist|expert|mentor); mentor(?:ing)?; coach(?:ing)?; (?:steuer|finanz|renten|
        versicherungs|studien|karriere|berufs|ernahrungs|bank|energie)berater(?:in)?; conseiller bancaire;
        (?:(?:wedding|family|tax|my|our|your|new|pet|portrait)
        )?(?:photographer|plumber|electrician|lawyer|solicitor|attorney|notary|dentist|doctor|therapist|
        psychologist|physio\w*|tutor|florist|caterer|decorator|interior designer|realtor|translator|mechanic|
        gardener|cleaner|vet|videographer|dj|anwalt|anwaltin|notar(?:in)?|zahnarzt|fotograf(?:in)?|
        hochzeitsfotograf(?:in)?|handwerker|maler|elektriker|klempner|avocat|notaire|photographe|plombier|
        abogad[oa]|fotograf[oa]|notario)$
        """
    )
)
"""People whose service one takes: their job is no vacancy."""

RECRUITER = any_of(
    phrases(
        r"""
        recruiter(?:s|in|innen)?; headhunter(?:in)?; talent (?:acquisition|partner|scout); sourcer; hiring
        manager; hm; hr
        manager(?:in)?; hr
        lead; personaler(?:in)?; personal(?:berater|vermittler)(?:in)?;
        personalreferent(?:in)?; personalchef(?:in)?; personalleiter(?:in)?;
        personalabteilung;
        recruteu(?:r|se); chargee? de recrutement; drh; reclutadora?; selezionat(?:ore|rice); rekryterare;
        rekruter(?:ka)?
        """
    )
)
"""People whose trade is hiring: whoever talks with one talks about a job."""

CANDIDATE_SIDE = any_of(
    phrases(
        r"""
        your (?:application|background|cv|resume|candidacy|interest in|experience|profile|portfolio); the
        (?:role|position); (?:prepare|present|bring|walk us through|show us) (?:\w+ ){0,2}?(?:case studies|
        case study|projects|pieces|work samples|past work|your work);
        (?:ihre|deine) bewerbung; votre candidature; ta candidature; (?:tu|su) candidatura; lebenslauf; cv
        """
    )
)
"""What is said to candidates only."""

FOR_A_JOB = any_of(
    phrases(
        r"""
        vorstellungsgesprach; vorstellungstermin; bewerbungsgesprach;
        (?:vorstellungs|bewerbungs|vorst|bew)\.? ?gespr(?:\.|ach)?;
        einstellungsgesprach; jobinterview; bewerbungs ?interview; job (?:interview|talk);
        (?:admissions?|scholarship)
        interview; entretiens? d'embauche; entretiens? de recrutement; entrevistas? (?:de
        trabajo|laborale?s?|de empleo);
        colloquio di lavoro; assessment ?cent(?:er|re); sollicitatiegesprek; anstallningsintervju;
        arbetsintervju; jobbintervju;
        jobsamtale;
        jobbsamtale; rozmowa kwalifikacyjna; entrevista de emprego; phone screen; recruiter; hiring
        """
    )
)
"""Words that are said of jobs and places alone; the plain word for an interview has other senses."""

HOLD = any_of(
    phrases(
        r"""
        hold; on hold; (?:tentative|soft|provisional|calendar) hold;
        interview hold; placeholder; tentative; tbc; tbd; to be confirmed; save the date; blocker;
        platzhalter; vorlaufig; unter vorbehalt; option; blockiert; a confirmer; provisoire; por
        confirmar; reservado; reserviert; reserved?; vorgemerkt; optioniert; provisional
        """
    )
)
"""A10, in brackets or in front of a colon or dash."""

CANCELLED = any_of(
    phrases(
        r"""
        cancell?ed; declined; abgelehnt; refusee?; rechazad[ao]; abgesagt; storniert; entfallt; annulee?;
        annulation; cancelad[ao]; annullato;
        geannuleerd; installt; aflyst; avlyst; odwolane; called off; postponed; verschoben; reportee?;
        aplazad[ao]
        """
    )
)
"""e.4, as a prefix or suffix of a title."""

ASSESSMENT = any_of(
    phrases(
        r"""
        hirevue; one way video; on demand (?:video )?interview; take home(?: test| assignment| exercise)?;
        online assessment; oa due; aptitude test; hackerrank; codility; codesignal; coderpad test; coding
        (?:test|challenge); pre recorded (?:video )?interview; asynchronous (?:video )?interview; async
        (?:video )?interview; assignment due; test assignment; skills test; psychometric(?: test)?;
        zeitversetztes? (?:video)?interview; einstellungstest; eignungstest; online test; testaufgabe;
        entretien video differe; test technique en ligne; test d'aptitude; prueba online; test
        psicotecnico; entrevista en diferido
        """
    )
)
"""Nobody is spoken to (A20)."""

INFORMATIONAL = any_of(
    phrases(
        r"""
        informational(?: interview| chat| call| meeting)?; coffee chat; virtual coffee; networking(?:
        call| chat)?; career chat; pick (?:your|his|her|their) brain; infogesprach; informationsgesprach;
        kaffee mit; entretien d'information; entretien reseau; cafe virtuel; cafe con; entrevista
        informativa
        """
    )
)
"""A7."""

SCHOOL = any_of(
    phrases(
        r"""
        scholarship; residency; fellowship; admissions?; mba interview; med(?:ical)? school; grad(?:uate)?
        school; phd (?:interview|program|programme|position); university interview; college interview;
        alumni interview; mmi; stipendium; stipendien; auswahlgesprach (?:uni|studium|stipendium);
        hochschule; bourse; entretien d'admission; grande ecole; beca; admision; law school; dental
        school; vet school
        """
    )
)
"""A6."""

SCREEN = any_of(
    phrases(
        r"""
        phone screen(?:ing)?; telephone screen; recruiter (?:screen|call|chat|intro); recruiting
        (?:screen|call); hr (?:call|screen|chat|round|interview); intro (?:call|chat); introductory
        (?:call|chat); screening; screening call; initial (?:call|chat|screen); telefoninterview;
        erstgesprach; entretien telephonique; entretien rh; llamada inicial; talent (?:screen|call|chat);
        call with (?:an? |the |your )?(?:hr|recruiter).*
        """
    )
)
"""A21."""

FINAL = any_of(
    phrases(
        r"""
        onsite; on site; superday; super day; final round; final interview; last (?:round|interview);
        assessment cent(?:er|re); virtual onsite; loop; finale runde; letzte runde; probetag; dernier
        entretien; entretien final; entrevista final; ronda final
        """
    )
)
"""C21."""

GROUP = any_of(
    phrases(
        r"""
        assessment cent(?:er|re)s?; assessment day; assessment zentrum; selection day; super ?day;
        group (?:assessment|interview|exercise|discussion|selection);
        (?:careers?|jobs?|recruiting|recruitment|hiring|graduate) (?:fair|event|day);
        gruppen ?(?:interview|gesprach|auswahl\w*|ubung); auswahltag; karriere ?messe; job ?messe;
        karrieretag; recruiting ?tag; entretiens? collectifs?; entretiens? de groupe; (?:forum|salon) de
        l'emploi; job ?dating; centre d'evaluation; entrevistas? grupal(?:es)?; dinamica de grupo; feria de
        empleo; jornada de seleccion
        """
    )
)
"""Many candidates at once (A22)."""

_PANEL = (
    r"(?:(?:the|any|our|your|individual|other|interview|selection|hiring|search|members?|of) ){0,6}"
    r"(?:panel|panell?ists?|committee|interviewers?|board)(?: members?)?"
)
OFF_LIMITS = any_of(
    [
        rf"(?:not|never|refrain from|avoid)(?: directly)? contact(?:ing)? {_PANEL}",
        rf"no (?:direct )?contact with {_PANEL}",
        rf"{_PANEL} (?:must|should|may|can) not be (?:directly )?contacted",
        r"mitglieder[n]? der (?:auswahl)?kommission(?: bitte)? nicht (?:zu )?(?:kontaktieren|anzuschreiben)",
        r"keine?n? kontakt(?:aufnahme)? (?:mit|zu) (?:den )?mitgliedern der (?:auswahl)?kommission",
        r"ne (?:pas|jamais) contacter (?:directement )?les membres du (?:jury|comite|panel)",
        r"no contact(?:e|en|ar) (?:a|con) (?:los )?miembros del (?:tribunal|jurado|comite|panel)",
    ]
)
"""They ask candidates to leave the panel alone (B26)."""

_WITH_ONE = (
    r"(?:with (?:the|our|your)|mit (?:dem|der|unserem|unserer|ihrem|ihrer|deinem|deiner)|"
    r"avec (?:le|la|notre|votre|ton|ta)|con (?:el|la|nuestr[oa]|su|tu|il|lo)) (?:\w+ ){0,2}"
    rf"(?:{JOB_NOUNS}|responsabile|direttore|direttrice)"
    r"(?! (?:team|teams|group|panel|committee|und|and|et|y|e)(?![^\W_]))"
)
ALONE = any_of(
    [
        _WITH_ONE,
        *phrases(
            r"""
        hiring manager(?! ?[+&]| (?:and|und|plus) ); manager (?:interview|chat|call|round); phone screen;
        recruiter (?:screen|call|
        chat); technical (?:screen|phone screen); tech screen; phone interview; telephone interview; one
        of our \w+; with the (?:cto|ceo|cfo|coo|vp|president|founder|director|head|team lead); with our
        (?:cto|ceo|founder); 1 ?: ?1; one on one
            """
        ),
    ]
)
"""Titles of a conversation with one person: a second guest who organised it is a scheduler (B11)."""

TASK = any_of(
    phrases(
        r"""
        send; apply; application; prepare; prep; deadline; submit; read; research; follow up; thank;
        thanks; write; update; check; review; ask; email; mail; reminder; remind; due; pay; buy; order;
        delivery; flight; train; hotel; travel; vorbereiten; schicken; frist; preparer; envoyer; preparar;
        enviar
        """
    )
)
"""Titles of the user's own chores around a process (A3, D11)."""

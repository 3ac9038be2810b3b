"""The words of recognition (d.6): tables only, in folded spelling (no case, no accents).

Entries are regular expressions over folded text; a space also stands for a hyphen. They match whole words.
"""

from __future__ import annotations

from followup.domain.wording import any_of

JOB_NOUNS = (
    "manager|engineer|developer|analyst|designer|scientist|architect|consultant|specialist|coordinator|director|"
    "officer|assistant|associate|administrator|accountant|teacher|lecturer|nurse|technician|researcher|editor|writer|"
    "producer|planner|buyer|representative|executive|programmer|intern|internship|trainee|apprentice|apprenticeship|"
    "supervisor|lead|head|president|controller|auditor|recruiter|strategist|marketer|operator|clerk|cook|chef|driver|"
    "physician|pharmacist|therapist|counsel|lawyer|paralegal|attorney|advisor|adviser|instructor|tutor|professor|"
    "postdoc|fellow|secretary|receptionist|copywriter|tester|sre|swe|sde|pm|cto|cfo|ceo|coo|vp|devops|sysadmin|"
    "ingenieur|ingenieurin|entwickler|entwicklerin|berater|beraterin|leiter|leiterin|referent|referentin|"
    "sachbearbeiter|sachbearbeiterin|werkstudent|werkstudentin|praktikant|praktikantin|praktikum|teamleiter|"
    "teamleiterin|projektleiter|projektleiterin|buchhalter|buchhalterin|kaufmann|kauffrau|redakteur|redakteurin|"
    "lehrer|lehrerin|mitarbeiter|mitarbeiterin|"
    "ingenieure|developpeur|developpeuse|charge d'affaires|chargee? de [a-z]+|chef de projet|cheffe de projet|"
    "responsable|directeur|directrice|comptable|assistante|stagiaire|alternant|alternante|consultante|redacteur|"
    "redactrice|editrice|editeur|vendeur|vendeuse|technicien|technicienne|analyste|juriste|"
    "ingeniero|ingeniera|desarrollador|desarrolladora|analista|disenador|disenadora|jefe|jefa|gerente|"
    "coordinador|coordinadora|tecnico|tecnica|consultor|consultora|contable|becario|becaria|profesor|profesora|"
    "administrativo|administrativa|asistente|directora"
)
"""Nouns a job title ends in, or holds before a comma."""

STRONG = any_of(
    [
        "interview", "interviewing", "videointerview", "telefoninterview", "jobinterview", "int\\.? ?w/",
        "interviews (?:with|at|@|-|:) ?", "(?:phone|video|virtual|zoom|final|technical|onsite) interviews",
        "phone screen", "phone screening", "telephone screen", "video screen", "recruiter screen", "recruiting screen",
        "hr screen", "technical screen", "tech screen", "coding screen", "screening (?:call|interview|chat)",
        "(?:recruiter|hiring manager|hr|recruiting|talent) (?:call|chat|screen|conversation|intro|round|discussion|"
        "meeting|sync|gesprach|connect|phone call)",
        "(?:call|chat|conversation|intro|meeting) with (?:the |your |our )?(?:recruiter|hiring manager)",
        "superday", "super day", "assessment cent(?:er|re)", "technical assessment", "case interview", "job talk",
        "pair programming (?:interview|session|round)", "coding (?:interview|challenge review)", "take home review",
        "(?:technical|hr|behaviou?ral|coding|manager|managerial|culture|virtual|leadership) round", "bar raiser",
        "candidate (?:interview|chat|call)", "informational", "admissions? interview", "job application",
        "vorstellungsgesprach", "bewerbungsgesprach", "kennenlerngesprach", "probetag", "probearbeiten", "zweitgesprach",
        "telefon interview", "auswahlgesprach", "auswahltag", "einstellungsgesprach", "fachgesprach", "personalgesprach",
        "assessment zentrum", "schnuppertag", "bewerbungs ?interview", "erstgesprach mit (?:hr|personal)",
        "entretiens? d'embauche", "entretiens? rh", "entretiens? techniques?", "entretiens? de recrutement",
        "entretiens? de motivation", "entretiens? de selection", "entretiens? telephoniques?", "entretiens? visio",
        "entretiens? video", "(?:premier|second|deuxieme|dernier|1er|2e|2eme) entretien", "entretien d'admission",
        "entretien avec (?:le |la |notre |votre )?(?:manager|rh|drh|recruteur|recruteuse|responsable)",
        "entrevistas? de trabajo", "entrevistas? laborale?s?", "proceso de seleccion", "entrevista", "videoentrevista",
        "entrevista tecnica", "prueba tecnica", "entrevista personal",
        "colloquio", "colloquio di lavoro", "sollicitatiegesprek", "kennismakingsgesprek", "sollicitatie",
        "anstallningsintervju", "arbetsintervju", "intervju", "jobbintervju", "jobintervju", "jobsamtale", "jobbsamtale",
        "ansaettelsessamtale", "rozmowa kwalifikacyjna", "rozmowa rekrutacyjna", "tyohaastattelu",
    ]
)  # fmt: skip
"""Three points (d.6)."""

STRONG_CJK = ("面接", "面談", "면접", "面试", "面試")
"""Three points; written without spaces, so found anywhere."""

CONTEXT = any_of(
    [
        "panel", "loop", "onsite", "on site", "final round", "system design", "culture fit", "culture add", "values fit",
        "meet the team", "meet and greet", "live coding", "pair programming", "whiteboard", "case study",
        "round [1-9]", "(?:1st|first|2nd|second|3rd|third|4th|fourth) round", "interviews", "entretien", "entretiens",
        "candidature", "vor ort termin", "bewerbung", "recruitment", "recruiting", "seleccion", "recrutement",
    ]
)  # fmt: skip
"""Strong words that work meetings use too: two points, which need one more from a person or a company."""

WEAK = any_of(
    [
        "intro call", "intro chat", "introductory (?:call|chat|meeting)", "introduction call", "intro", "chat",
        "catch up", "conversation", "call", "discussion", "connect", "phone call", "\\d\\d? ?min(?:utes?|s)?(?: with| chat| call)?",
        "get to know", "getting to know", "meet", "meeting", "exploratory", "next steps?", "screening", "screen",
        "gesprach", "erstgesprach", "telefonat", "kennenlernen", "austausch", "videocall",
        "echange", "appel", "rendez vous", "rencontre", "prise de contact", "point",
        "llamada", "conversacion", "reunion", "charla", "primer contacto", "rozmowa", "gesprek", "samtale", "samtal",
    ]
)  # fmt: skip
"""One point (d.6); they need a second signal of recruiting."""

RECRUITING = any_of(
    [
        "recruiters?", "recruiting", "recruitment", "talent(?: acquisition| partner| team)?", "hiring", "hiring manager",
        "headhunter", "human resources", "hr", "people team", "people partner", "sourcer", "candidate", "candidacy",
        "your application", "the (?:role|position)", "role", "position", "opening", "vacancy", "resume", "cv",
        "applying for", "job description", "your background", "personalabteilung", "personalerin?", "bewerbung", "stelle",
        "position als", "lebenslauf", "rh", "drh", "recruteuse", "recruteur", "candidature", "poste", "embauche",
        "rrhh", "recursos humanos", "reclutadora?", "candidatura", "puesto", "vacante", "empleo",
    ]
)  # fmt: skip
"""One point: words of hiring that are no interview words by themselves."""

_INTERVIEWS = r"(?:interview|interviews|interviewing|interviewer)"
_PUBLIC_WORDS = (
    "media|press|radio|tv|television|podcast|newspaper|magazine|journalist|reporter|celebrity|music|sports?|post game|"
    "postgame|pregame|live|breaking news|news|documentary|film|author|book|alumni|oral history|student newspaper|fan|blog"
)

NOT_IN_TITLE = any_of(
    [
        rf"(?:exit|user|customer|client|buyer|market|ux|research|stay|usability|stakeholder|expert|witness|police|intake|"
        rf"discovery|persona|participant|mock|practice|fake|insurance|mortgage|court|victim|asylum|immigration|citizenship|"
        rf"naturali[sz]ation|green card|benefits?|{_PUBLIC_WORDS}) {_INTERVIEWS}",
        r"(?:visa|embassy|consulate|consular|uscis|global entry|tsa|n 400|i 485) (?:interview|appointment)",
        r"interview at (?:the )?(?:[a-z]+ )?(?:consulate|embassy)", "consulate", "embassy",
        rf"{_INTERVIEWS} (?:prep|preparation|practice|training|trainings|coaching|workshop|webinar|bootcamp|skills|tips|"
        r"techniques?|questions?|debrief|round up|roundup|kit|scorecards?|feedback|calibration|recap|review|retro|notes|"
        r"process|planning|panel training|shadow training|certification|rehearsal|club|study|transcripts?|loop design|"
        r"guide|strategy|course|class|drills?|research)",
        rf"(?:prep|prepare|preparing|preparation|practi[cs]e|practi[cs]ing|study|studying|rehearse|research|get ready|"
        rf"training|train|trained|learn|how|coaching|workshop|webinar|course|class|tips|notes) (?:\w+ ){{0,3}}?"
        rf"(?:call |session )?(?:for |to |on |in |before |about )?(?:\w+ ){{0,3}}?{_INTERVIEWS}",
        r"mock(?: \w+){0,2} (?:interviews?|screen|loop|panel|onsite|system design)", "mock", "leetcode",
        r"debrief(?:ing)?", "hiring committee", "hiring (?:sync|review|debrief|plan|planning|calibration|strategy|update)",
        "scorecards?", "interview kit", "candidate (?:debrief|review|pipeline|sync|discussion|feedback|calibration|"
        "evaluation|wrap up|decision|roundtable|selection)",
        "candidates", r"interview(?:ing)?(?: with)?(?: a| the| our)? candidate", "interviewing: ?candidate", "applicants",
        "interviewer (?:training|onboarding|guild|shadow|shadowing)", "shadow(?:ing)? interviews?",
        "interviews? shadow(?:ing)?",
        "reverse shadow", "podcast", "on air", "broadcast", "livestream", "press (?:conference|briefing|call|junket)",
        "interviewed", r"interview (?:on|by) (?:tv|air|the show|radio)", r"\w+ tv interview", "radio show", "talk show",
        r"interview on [\w-]*tv", "panel discussion", "panel talk", "panel debate", "expert panel", "fireside chat",
        "(?:user|ux|customer|market|usability|product) research (?:session|study|call|panel|interview|chat)",
        "research session", "usability (?:test|testing|session|study)", "user testing", "focus group", "discovery call",
        "sales call", "demo", "kick off", "kickoff", "stand up", "standup", "sprint", "retro", "retrospective",
        "system design (?:review|doc|study|course|reading|book|prep|notes)", "design review", "code review",
        "onsite (?:training|support|visit|audit|inspection|meetup|week|planning)", "feedback loop",
        "(?:job|career|careers) fair", "info(?:rmation)? session", "webinar", "open house", "orientation", "onboarding",
        "performance review", "one on one", "1 ?: ?1", "1 on 1", "job shadow", "conference call", "round table",
        "on campus interviews", "campus interviews",
        "thank you (?:note|mail|email|card)s?", "follow up (?:on|after|with|for|email)", "(?:apply|send|submit|update) .{0,40}"
        "(?:cv|resume|application)",
        "bewerbungs ?(?:training|coaching|mappe|foto|fotos|frist|unterlagen)", "vorstellungsgesprach (?:uben|vorbereiten|"
        "vorbereitung|training|nachbereitung)", "vorbereitung(?: auf| fur)?(?: das| ein| mein| zum)?(?: \\w+)?"
        " (?:vorstellungsgesprach|interview|bewerbungsgesprach)", "interview vorbereitung", "interviewtraining",
        "interviewvorbereitung", "interviewschulung", "nutzerinterview", "kundeninterview", "experteninterview",
        "presseinterview", "radiointerview", "fernsehinterview", "zeitungsinterview", "nachbesprechung",
        "mitarbeitergesprach", "jahresgesprach", "feedbackgesprach", "austrittsgesprach", "austrittsinterview",
        "exitgesprach", "elterngesprach", "ubungsinterview", "probeinterview", "personalgesprach mit mitarbeiter",
        "zielgesprach", "beurteilungsgesprach", "ruckkehrgesprach", "trennungsgesprach", "kundengesprach",
        "entretien annuel", "entretiens annuels", "entretien professionnel", "entretiens professionnels",
        "entretien (?:individuel|d'evaluation|de sortie|de depart|prealable|de fin|de progres|de bilan|de suivi|"
        "de mi annee|de licenciement|utilisateurs?|client|semestriel|parents?|de securite|des?)",
        "entretien (?:chaudiere|voiture|vehicule|auto|moto|jardin|piscine|climatisation|clim|espaces verts|ascenseur|"
        "menager|toiture|chauffage|poele|cheminee|velo|machine|locaux|copropriete|tondeuse|pac)",
        "(?:revision|contrat|frais|produits?) (?:et |d')?entretien", "preparation (?:a |de |d'|pour )?(?:l'|un |mon )?entretien",
        "preparer (?:l'|un |mon |son )?entretien", "simulation d'entretien", "formation .{0,30}entretiens?",
        "entretien blanc", "debriefing", "compte rendu",
        "entrevista de salida", "entrevista de (?:radio|television|prensa|usuario|investigacion|evaluacion|desempeno|tutoria)",
        "entrevistas? (?:a|con) usuarios?", "entrevistas? de usuarios?", "entrevista simulada", "simulacro de entrevista",
        "simulacro", "preparar (?:la )?entrevista", "preparacion (?:de |para )?(?:la |una )?entrevista",
        "formacion .{0,30}entrevistas?", "tutoria", "entrevista con (?:el|la) (?:tutora?|profesora?|maestra?)",
        "rueda de prensa", "colloquio (?:con i professori|genitori|insegnanti)", "colloqui",
        "functioneringsgesprek", "exitgesprek", "oudergesprek", "medarbetarsamtal", "medarbejdersamtale", "mus samtale",
    ]
)  # fmt: skip
"""Minus four in a title: an interview in another sense, or about interviews (A5)."""

NOT_IN_TEXT = any_of(
    [
        "mock interview", "practi[cs]e interview", "peer practice", "interview practice", "interview training",
        "interviewer training", "interview coaching", "exit interview", "user research", "usability (?:study|test)",
        "research (?:study|session|participant)", "(?:taking|take) part in our (?:study|research)", "incentive: ?",
        "gift card", "participants? confirmed", "you will be interviewed about", "will be interviewed", "the show",
        "our listeners", "our readers", "podcast (?:episode|recording|guest)", "podcast", "press interview",
        "media interview", "on the record", "front page", "the article", "recording studio", "live on air",
        "video interview can be viewed", "candidate debrief", "hiring committee", "how to interview", "usertesting",
        "interview skills", "share your (?:experience|feedback) (?:using|with) (?:our|the) (?:product|app)", "dscout",
        "userinterviews", "user interviews?", "customer (?:interviews?|discovery)", "discovery call", "moderator: ?you",
        "visa (?:interview|appointment|application)", "ds ?160", "ubungsinterview", "entretien annuel", "journalist",
        "nutzerstudie", "aufwandsentschadigung", "etude utilisateurs?", "recherche utilisateurs?",
        "estudio de usuarios", "tarjeta regalo",
    ]
)  # fmt: skip
"""Minus four in a description: sentences an invitation to a job interview does not contain."""

NOT_A_ROUND = any_of(
    [
        "offer (?:call|discussion|conversation|review|chat|meeting|letter|details)", "verbal offer", "(?:job )?offer",
        "reference (?:check|call|checks|calls)", "references", "background check", "team (?:lunch|dinner|drinks|breakfast)",
        "lunch", "dinner", "drinks", "contract (?:walk ?through|review|signing)", "compensation (?:call|discussion|review)",
        "salary (?:negotiation|discussion)", "first day", "start date", "welcome call", "sell call", "onboarding",
        "relocation (?:call|briefing)", "benefits (?:call|overview|walk ?through)", "feedback call", "rejection call",
        "vertrags(?:gesprach|unterzeichnung|besprechung)", "angebotsgesprach", "mittagessen", "referenz(?:gesprach|anruf)",
        "proposition d'embauche", "signature (?:du |de )?contrat", "dejeuner", "prise de references?",
        "llamada de oferta", "oferta", "firma (?:del |de )?contrato", "comida con el equipo", "referencias",
    ]
)  # fmt: skip
"""Events of a running process that are no interview (D16)."""

ROUND_ANYWAY = any_of(
    ["lunch interview", "interview lunch", "interview (?:over|and|with) (?:lunch|dinner|coffee)", "interview"]
)
"""Words that make a round of an event that D16 would leave out."""

HOLD = any_of(
    [
        "hold",
        "interview hold",
        "placeholder",
        "tentative",
        "tbc",
        "tbd",
        "to be confirmed",
        "save the date",
        "blocker",
    ]
    + [
        "platzhalter",
        "vorlaufig",
        "unter vorbehalt",
        "option",
        "blockiert",
        "a confirmer",
        "provisoire",
        "por confirmar",
    ]
    + ["reservado", "provisional"]
)
"""A10, in brackets or in front of a colon or dash."""

CANCELLED = any_of(
    [
        "cancell?ed",
        "abgesagt",
        "storniert",
        "entfallt",
        "annulee?",
        "annulation",
        "cancelad[ao]",
        "annullato",
        "geannuleerd",
    ]
    + [
        "installt",
        "aflyst",
        "avlyst",
        "odwolane",
        "called off",
        "postponed",
        "verschoben",
        "reportee?",
        "aplazad[ao]",
    ]
)
"""e.4, as a prefix or suffix of a title."""

ASSESSMENT = any_of(
    [
        "hirevue", "one way video", "on demand (?:video )?interview", "take home(?: test| assignment| exercise)?",
        "online assessment", "oa due", "aptitude test", "hackerrank", "codility", "codesignal", "coderpad test",
        "coding (?:test|challenge)", "pre recorded (?:video )?interview", "asynchronous (?:video )?interview",
        "async (?:video )?interview", "assignment due", "test assignment", "skills test", "psychometric(?: test)?",
        "zeitversetztes? (?:video)?interview", "einstellungstest", "eignungstest", "online test", "testaufgabe",
        "entretien video differe", "test technique en ligne", "test d'aptitude", "prueba online", "test psicotecnico",
        "entrevista en diferido",
    ]
)  # fmt: skip
"""Nobody is spoken to (A20)."""

INFORMATIONAL = any_of(
    [
        "informational(?: interview| chat| call| meeting)?", "coffee chat", "virtual coffee", "networking(?: call| chat)?",
        "career chat", "pick (?:your|his|her|their) brain", "infogesprach", "informationsgesprach", "kaffee mit",
        "entretien d'information", "entretien reseau", "cafe virtuel", "cafe con", "entrevista informativa",
    ]
)  # fmt: skip
"""A7."""

SCHOOL = any_of(
    [
        "scholarship", "residency", "fellowship", "admissions?", "mba interview", "med(?:ical)? school", "grad(?:uate)? school",
        "phd (?:interview|program|programme|position)", "university interview", "college interview", "alumni interview",
        "mmi", "stipendium", "stipendien", "auswahlgesprach (?:uni|studium|stipendium)", "hochschule", "bourse",
        "entretien d'admission", "grande ecole", "beca", "admision", "law school", "dental school", "vet school",
    ]
)  # fmt: skip
"""A6."""

SCREEN = any_of(
    [
        "phone screen(?:ing)?", "telephone screen", "recruiter (?:screen|call|chat|intro)", "recruiting (?:screen|call)",
        "hr (?:call|screen|chat|round|interview)", "intro (?:call|chat)", "introductory (?:call|chat)", "screening",
        "screening call", "initial (?:call|chat|screen)", "telefoninterview", "erstgesprach", "entretien telephonique",
        "entretien rh", "llamada inicial", "talent (?:screen|call|chat)", "call with (?:an? |the |your )?(?:hr|recruiter).*",
    ]
)  # fmt: skip
"""A21."""

FINAL = any_of(
    [
        "onsite", "on site", "superday", "super day", "final round", "final interview", "last (?:round|interview)",
        "assessment cent(?:er|re)", "virtual onsite", "loop", "finale runde", "letzte runde", "probetag", "dernier entretien",
        "entretien final", "entrevista final", "ronda final",
    ]
)  # fmt: skip
"""C21."""

ALONE = any_of(
    [
        "hiring manager", "manager (?:interview|chat|call|round)", "phone screen", "recruiter (?:screen|call|chat)",
        "technical (?:screen|phone screen)", "tech screen", "phone interview", "telephone interview", "one of our \\w+",
        "with the (?:cto|ceo|cfo|coo|vp|president|founder|director|head|team lead)", "with our (?:cto|ceo|founder)",
        "1 ?: ?1", "one on one",
    ]
)  # fmt: skip
"""Titles of a conversation with one person: a second guest who organised it is a scheduler (B11)."""

TASK = any_of(
    [
        "send", "apply", "application", "prepare", "prep", "deadline", "submit", "read", "research", "follow up", "thank",
        "thanks", "write", "update", "check", "review", "ask", "email", "mail", "reminder", "remind", "due", "pay", "buy",
        "order", "delivery", "flight", "train", "hotel", "travel", "vorbereiten", "schicken", "frist", "preparer",
        "envoyer", "preparar", "enviar",
    ]
)  # fmt: skip
"""Titles of the user's own chores around a process (A3, D11)."""

"""Words in front of "interview" that say what kind it is, whose or when, and name no company (A23)."""

from __future__ import annotations

import re
from collections.abc import Collection

from followup.domain.other_senses import DAYS, KINDS
from followup.domain.person_words import FIRMS
from followup.domain.wording import fold, fold_in_place, phrases, squashed, words_of

_DESCRIBING = words_of(
    """
    alumni scheme program programme shift phd mba doctoral doctorate postdoc postdoctoral masters bachelor
    residency fellowship scholarship
    a an the my our your their his her this that another other next last previous upcoming coming new
    old first second third fourth fifth initial final finals semi quick short long brief extra
    additional follow follow-up followup up re rescheduled moved possible potential tentative confirmed
    official formal informal casual friendly relaxed big huge small important serious real actual main
    major key dream exciting good great hard tough scary dreaded hopefully maybe finally early late
    morning afternoon evening noon midday lunch breakfast dinner coffee tea drinks walk today tomorrow
    tonight yesterday weekly daily monday tuesday wednesday thursday friday saturday sunday january
    february march april may june july august september october november december spring summer autumn
    fall winter christmas job work career careers employment hiring recruiting recruitment recruiter hr
    manager hm ceo cto cfo coo vp boss team panel group peer cross functional function crossfunctional
    executive leadership senior junior staff company office site onsite on in person face to off remote
    virtual online digital web video phone telephone call live recorded async asynchronous one way two 1
    1:1 2:1 f2f ftf 1way practice prep preparation mock trial test tests task take home homework
    assignment case study studies coding code programming technical tech system systems design
    architecture architectural whiteboard algorithm algorithms data behavioral behavioural behavior
    competency competencies culture cultural fit values value skills skill experience background general
    personal personality motivation motivational language english german french spanish deep dive
    product portfolio presentation strategy screening screen pre phase stage round rounds part session
    sessions loop day internship intern apprenticeship graduate student volunteer temp temporary
    part-time full-time fulltime parttime contract freelance seasonal side weekend erstes zweites
    drittes viertes erste zweite dritte vierte ersten zweiten dritten letztes letzte naechstes nachstes
    nachste neues neue wichtiges wichtige grosses kurzes kurze langes mein meine unser unsere ihr ihre
    fachliches fachlich personliches personliche telefonisches telefonische virtuelles digitales
    technisches technische finales abschliessendes abschluss weiteres weitere folge probe gruppen einzel
    telefon heute morgen montag dienstag mittwoch donnerstag freitag arbeit beruf berufliches premier
    premiere deuxieme seconde troisieme dernier derniere prochain prochaine nouvel nouveau nouvelle mon
    ma mes notre votre grand petit finale technique telephonique collectif individuel physique visio
    travail emploi lundi mardi mercredi jeudi vendredi aujourd'hui demain primer primera segundo segunda
    tercer tercera cuarta ultimo ultima proxima proximo nueva nuevo mi mis nuestra nuestro gran
    importante tecnica tecnico telefonica presencial grupal trabajo empleo laboral practicas lunes
    martes miercoles jueves viernes hoy manana primo secondo terzo nuovo mio lavoro eerste tweede derde
    laatste nieuw mijn werk primeira terceira quarta nova minha trabalho emprego of for and und et y
    accepted invited placeholder fw fwd aw wg tr rv antw hybrid webex gmeet hangout hangouts meet
    facetime whatsapp telephonic telephonisches tel tele audio schedule slot slots time week block hold
    details discovery introductory introduction exploratory debugging pairing whiteboarding craft sense
    execution critique challenge skip level skip-level skiplevel exec bar raiser principles add match
    matching collaboration communication problem solving estimation analytical metrics life story
    storytelling tbd tbc tba unknown floor building lobby reception entrance haus og eg etage gebaude
    raum salle sala edificio planta piso tue tues wed thu thur thurs fri sat sun jan feb mar apr jun jul
    aug sep sept oct nov dec am pm uhr em ic n+1 n+2 rrhh rh drh cdi cdd alternance azubi ausbildung
    praktikum nebenjob minijob werkstudent proceso seleccion recruteur reclutador reclutadora
    personalerin personaler recruiterin geschaftsfuhrung geschaftsfuhrer geschaftsfuhrerin fachabteilung
    personalabteilung teilzeit vollzeit videokonferenz prasenz telefonisch virtuell vor ort calendly
    hirevue coderpad codility hackerrank karat byteboard goodtime greenhouse workday
    """
)
_WHO = words_of(
    """
    open fair speed marathon headhunter break wrap wrap-up debrief conference server barista folks guys
    crew squad step steps search lead leads co founder founders co-founder cofounder cofounders
    co-founders owner owners director directors manager managers managing headmaster headmistress
    principal dean chair boss bosses peers peer stakeholder stakeholders partner partners board client
    clients customer customers agency candidate candidates everyone everybody someone somebody committee
    jury faculty startup start-up company employer friend friends colleague colleagues coworkers leaders
    leader interviewer interviewers supervisor mentor teams department departments hr human resources
    people talent acquisition ops operations engineering engineers engineer developers designers
    marketing sales finance legal growth platform infrastructure infra backend frontend fullstack mobile
    security support success research analytics science nursing teaching payments recursos humanos
    equipo direccion gerente jefe equipe direction personnel geschaftsleitung fuhrung abteilung kollegen
    """
)
"""Who may hold an interview, and of which field, without a name of their own."""

_PLACES = words_of(
    """
    amsterdam athens atlanta austin bangalore barcelona basel beijing bengaluru berlin bern bilbao
    birmingham bordeaux boston bremen bristol brussels bruxelles budapest chicago cologne copenhagen
    dallas delhi denver dortmund dresden dubai dublin dusseldorf edinburgh essen frankfurt geneva genf
    geneve glasgow hamburg hannover helsinki houston kiel koln lausanne leeds leipzig lille lisbon
    liverpool london lyon madrid malaga manchester marseille melbourne miami milan montpellier montreal
    mumbai munchen munich nantes nice nyc oslo paris philadelphia portland porto prague rennes roma rome
    seattle sevilla shanghai singapore stockholm strasbourg stuttgart sydney tokyo toronto toulouse
    valencia vancouver vienna warsaw wien zaragoza zurich york san francisco los angeles usa uk emea
    martorell clermont aachen augsburg bielefeld bochum bonn braunschweig chemnitz darmstadt duisburg
    erfurt erlangen freiburg gelsenkirchen gottingen graz halle heidelberg heilbronn ingolstadt innsbruck
    jena karlsruhe kassel leverkusen linz
    lubeck ludwigshafen luzern magdeburg mainz mannheim monchengladbach munster nurnberg oldenburg osnabruck
    paderborn potsdam regensburg rostock saarbrucken salzburg ulm walldorf wiesbaden winterthur wolfsburg
    wuppertal
    wurzburg angers annecy boulogne courbevoie dijon grenoble issy levallois massy metz nancy nanterre
    nimes puteaux
    reims rouen saclay tours velizy villeurbanne alicante cordoba granada murcia palma pamplona vigo
    antwerpen eindhoven gent groningen haag leiden maastricht rotterdam tilburg utrecht goteborg malmo
    aarhus bergen
    trondheim aberdeen belfast cambridge cardiff coventry croydon leicester newcastle nottingham oxford
    reading
    sheffield southampton baltimore charlotte cleveland detroit minneapolis nashville oakland
    orlando phoenix
    pittsburgh sacramento tampa ottawa calgary brisbane auckland bologna firenze genova napoli
    padova torino
    verona krakow wroclaw gdansk poznan bucharest sofia tallinn riga vilnius
    """
)
"""Where offices are, alone no name of a company."""

_TWO_WORD_PLACES = frozenset(
    phrases(
        """
        new york; san francisco; los angeles; las vegas; den haag; la defense; sophia antipolis; canary wharf;
        palo alto; mountain view; menlo park; san diego; san jose; san antonio; santa cruz; santa barbara;
        santa monica; santa clara; fort worth; kansas city; new orleans; baton rouge; ann arbor; chapel hill;
        hong kong; tel aviv; cape town; buenos aires; mexico city; sao paulo; milton keynes; st gallen
        """
    )
)
_OF_A_PLACE = words_of(
    """
    stadtwerke uni universitat university universite universidad hochschule fh tu htw lmu klinikum klinik
    krankenhaus hospital hopital clinic hotel messe flughafen airport aeroport port bank sparkasse volksbank
    museum theater theatre zoo college school schule gymnasium stadt city ville mairie landeshauptstadt
    gemeinde
    bezirk kreis amt gericht oper opera orchestra verkehrsbetriebe visit air radio cafe restaurant club fc sc
    of de di da von for in greater ayuntamiento mutua metro transport tourisme tourismus ihk handelskammer
    academie institut institute stiftung ballet
    """
)
"""Before a town's name these make it part of the name: Stadtwerke München, Bank of Paris."""

_FIRMS = words_of("next loop key block match discovery craft")
"""Describing words that are companies where an interview is "with" them, folded."""

_NO_PLACE = words_of("home work noon lunch school hq")
_IN_FRONT = words_of(
    """
    mfa zfa pta pka mta pdl hr rh drh rrhh fa fa. firma company client proceso azubi ausbildung praktikum
    nebenjob minijob
    werkstudent cdi cdd alternance teilzeit vollzeit
    """
)
_BEHIND = (
    DAYS
    | words_of(
        """
        mba phd hm vo oa em full hr rh drh rrhh job team teams folks guys crew squad hq zoom the with at
        for of am im per online
        """
    )
) - words_of("mon sat sun")
_FIELDS = words_of(
    """
    rezeption einkauf vertrieb lager kasse kuche buchhaltung verwaltung filiale reception accueil caisse
    entrepot
    comptabilite ventas almacen caja recepcion checkout warehouse kitchen
    """
)
"""Parts of a workplace, which a name in a title goes on with: `Hilton Hotel Rezeption`."""
_POSSESSED = words_of(
    "team teams crew hr hiring recruiting recruiter office offices hq headquarters people folks"
)
"""What a company has: in `Stripe's team` its name is Stripe, in `Nando's trial` it is not Nando."""
_TAIL = re.compile(
    r"\s(?:(?:bis|due|by|until|before|avant|antes) \S+.*|(?:is|are|was|has been|will be|ist|wurde|est|"
    r"esta)\s.*|(?:room|raum|salle|sala)\s\S+|"
    r"(?:m\.|mme|frau|herrn?|hr\.|fr\.|mr\.?|mrs\.?|ms\.?)\s.*|"
    r"[+(]?\d[\d ()/-]{5,}|(?:core )?values|bar raiser|life story|onsite day)$"
)
_LEVEL = re.compile(r"(?:r|l|e|ic)\d{1,2}")
_PARTS = re.compile(r"[\s/&+,.:;!?()-]+")


def only_describes(name: str, labels: Collection[str]) -> bool:
    """Whether what stands beside "interview" names nobody; a domain of that name says otherwise."""
    if squashed(name) in labels:
        return False
    words = [word for word in _PARTS.split(fold(name)) if word]
    return all(
        word in _DESCRIBING
        or word in _WHO
        or word in _PLACES
        or not any(map(str.isalpha, word))
        or (len(word) == 1 and at > 0)
        or _LEVEL.fullmatch(word)
        for at, word in enumerate(words)
    )


def describes_behind(name: str, labels: Collection[str]) -> bool:
    """Whether what an interview is "with" or "at" names nobody: `with Founders`, `@ Tue`, but `with Next`."""
    word = fold(name)
    return (
        word in DAYS
        or word in _WHO
        or word in _NO_PLACE
        or word in _PLACES
        or (word not in _FIRMS and only_describes(name, labels))
    )


def without_describing(name: str, labels: Collection[str]) -> str:
    """`RRHH Cabify` -> `Cabify`, `Stripe's team` -> `Stripe`: what is said of it is no part of a name."""
    if squashed(name) in labels or squashed(name) in FIRMS:
        return name
    name = re.sub(r"^d['’](?=[A-ZÀ-Þ])", "", name)
    tail = _TAIL.search(fold_in_place(name))
    words = (name[: tail.start()] if tail else name).split()
    where = [fold(word) for word in words]
    if "in" in where[1:-1] and _is_place(where[where.index("in", 1) + 1]):
        words = words[: where.index("in", 1)]
    while len(words) > 1 and fold(words[0]) in _IN_FRONT:
        words.pop(0)
    whole = tuple(words)
    while len(words) > 1 and (_is_behind(words[-1].strip(".,!")) or _is_small(words)):
        words.pop()
    words = _without_town(words)
    short, behind = " ".join(words), whole[len(words) :]
    return re.sub(r"['’]s$", "", short) if behind and fold(behind[0]) in _POSSESSED else short


def _goes_with_a_town(word: str) -> bool:
    """Whether a town behind the word is part of a name: Stadtwerke, Uniklinik, Bank of."""
    return word in _OF_A_PLACE or word.endswith(
        (
            "klinik",
            "klinikum",
            "werke",
            "museum",
            "theater",
            "schule",
            "bibliothek",
            "bucherei",
            "universitat",
            "verwaltung",
            "archiv",
            "orchester",
            "kasse",
            "bank",
            "hafen",
            "messe",
            "betriebe",
            "jugend",
            "haus",
        )
    )


def _without_town(words: list[str]) -> list[str]:
    """`Siemens München` -> `Siemens`: the town of an office, unless it is part of the name."""
    folded = [fold(word.strip("(),.")) for word in words]
    length = 2 if " ".join(folded[-2:]) in _TWO_WORD_PLACES else 1
    town = length == 2 or bool(folded and folded[-1] in _PLACES)
    if len(words) <= length or not town or _goes_with_a_town(folded[-length - 1]):
        return words
    return words[:-length]


def _is_small(words: list[str]) -> bool:
    """Whether small letters end what begins with capitals, and describe: `Nike store`, `KPMG partner`."""
    last = words[-1]
    if fold(last) in _FIELDS and len(words) > 1:
        return True
    known = last in _DESCRIBING or last in _WHO or KINDS.fullmatch(last) is not None
    return last.islower() and words[0][:1].isupper() and known


def is_town(text: str) -> bool:
    """Whether a text is a town's name and nothing else."""
    return fold(text) in _PLACES or fold(text) in _TWO_WORD_PLACES


def holds_a_town(text: str) -> bool:
    """Whether a text names a town, alone or in the name of a house: `Oxford Health`."""
    words = [word.strip(".,") for word in fold(text).split()]
    pairs = {" ".join(words[at : at + 2]) for at in range(len(words))}
    return any(word in _PLACES for word in words) or bool(pairs & _TWO_WORD_PLACES)


def _is_place(word: str) -> bool:
    return word in _PLACES or word in {"building", "new", "room", "raum"} or word[:1].isdigit()


def _is_behind(word: str) -> bool:
    if word in {"office", "offices", "recruiting", "headquarters"}:
        return True
    return fold(word) in _BEHIND or _LEVEL.fullmatch(fold(word)) is not None

"""Keys and turns of phrase of the lines people jot down, in four languages, as tables (d.2, d.3)."""

from __future__ import annotations

import re

from followup.domain.wording import any_of, phrases

_KEYS = {
    "notes": """
        notes; note; talked about; we talked about; discussed; topics; topic; notizen; notiz;
        besprochen; themen; thema; sujets; sujet; discute; notas; nota; temas; tema; hablamos de
    """,
    "mention": "mention; my link; erwahnen; erwaehnen; mentionner; a mentionner; mencionar",
    "promised": """
        promised; promise; i owe; i promised; zugesagt; versprochen; promis; j'ai promis; prometi;
        prometido
    """,
    "next": """
        next; next step; next steps; timeline; hear back; decision; what happens next; nachster
        schritt; nachste schritte; naechste schritte; ruckmeldung; rueckmeldung; entscheidung;
        suite; suites; reponse; prochaine etape; prochaines etapes; proximos pasos; proximo paso;
        respuesta; siguiente paso
    """,
    "contact": """
        contact; main contact; follow up with; ansprechpartner; ansprechpartnerin; kontakt; contact
        principal; contacto; contacto principal; persona de contacto
    """,
    "with": """
        with; w/; interviewer; interviewers; panel; mit; gesprachspartner; gespraechspartner;
        gesprachspartnerin; gesprachspartnerinnen; avec; interlocuteurs; con; entrevistadores;
        entrevistador; entrevistadora
    """,
    "company": "company; firma; unternehmen; entreprise; societe; empresa",
    "role": "role; position; job; job title; stelle; rolle; poste; puesto; cargo",
    "via": """
        via; agency; recruiter agency; recruitment agency; uber; ueber; agentur; personalberatung;
        cabinet; agence; consultora; agencia
    """,
    "phone": "phone; tel; call; mobile; cell; telephone; telefon; handy; mobil; portable; telefono; movil",
    "deadline": """
        deadline; answer by; frist; antwort bis; reponse avant; date limite; fecha limite; plazo;
        responder antes de
    """,
    "address": "address; adresse; anschrift; postanschrift; direccion",
    "language": "language; lang; sprache; langue; idioma",
    "tone": "tone; ton; tonfall; tono",
    "private": "private; privat; prive; privee; privado; privada",
}
KEYS = {word: key for key, table in _KEYS.items() for word in phrases(table)}
"""From the folded words before a separator to what the line is for."""

FACTUAL = frozenset({"next", "company", "role", "with", "phone"})
"""Keys that an organiser's text may use too; everything else counts only in what the user wrote (f.2)."""

LANGUAGES = {
    "english": "en", "englisch": "en", "anglais": "en", "ingles": "en", "german": "de", "deutsch": "de",
    "allemand": "de", "aleman": "de", "french": "fr", "franzosisch": "fr", "francais": "fr", "frances": "fr",
    "spanish": "es", "spanisch": "es", "espagnol": "es", "espanol": "es",
}  # fmt: skip

FORM = re.compile(
    r"what did you talk about\b|one line each is enough|drafts appear at\b|delete this event to skip|"
    r"from your follow-up service|your own notes can go below|after the word next, write|"
    r"a line that begins with an exclamation mark|it is not certain that this was an interview|"
    r"nobody is named in the entry|also invited, but not thanked|the entry names no company|"
    r"the other guests can read and change|it may have been moved or called off|"
    r"von ihrem bewerbungsassistenten|ihre eigenen notizen konnen darunter|woruber haben sie gesprochen|"
    r"der termin nennt (?:niemanden|kein unternehmen)|auch eingeladen, aber ohne dank|"
    r"hinter \W?nachste schritte\W? steht|eine zeile mit ausrufezeichen|die anderen gaste konnen den text|"
    r"ob das ein vorstellungsgesprach war|es wurde vielleicht verlegt oder abgesagt|"
    r"votre assistant de candidature|vos notes peuvent suivre|de quoi avez-vous parle|"
    r"le rendez-vous ne nomme|aussi sur l'invitation, mais sans|apres le mot suite|"
    r"une ligne qui commence par un point d'exclamation|les autres invites peuvent lire|"
    r"il n'est pas certain que c'etait|il a peut-etre ete deplace ou annule|"
    r"de su asistente de candidaturas|sus notas pueden ir debajo|de que hablaron|la cita no nombra|"
    r"tambien en la invitacion, pero sin|despues de \W?proximos pasos|"
    r"una linea que empieza con un signo de exclamacion|los demas invitados pueden leer|"
    r"no es seguro que fuera una entrevista|quiza se cambio o se cancelo"
)
FORM_NEXT = re.compile(r"what happens next, and when did they say")
"""Sentences of the pre-filled form, which are nobody's notes (d.2)."""

PLAN = re.compile(
    r"\W*(?:need to|needs to|have to|must|should|going to|i'll|i will|don't forget|thanks?|waiting|wait for|"
    r"send|write to|reply to|(?:second|third|next|final|another) (?:round|interview|call|step)s?|"
    r"ask|asks|questions?|prepare|prep|check|bring|remember|review|read|look up|research|practi[cs]e|"
    r"print|wear|"
    r"join|dial|frag|frage|fragen|nachfragen|vorbereiten|mitbringen|lesen|demander|question|preparer|"
    r"apporter|relire|"
    r"preguntar|pregunta|preguntas|preparar|llevar|leer|repasar|todo|to do)\b"
)
"""What a line about something still to be done begins with (d.7)."""

DETAIL = re.compile(
    r"https?://|www\.|\S@\S|\b\d{1,2}[:h]\d\d\b|\b\d{1,2}\s?(?:am|pm|uhr)\b|\+?\d[\d\s()/-]{7,}\d|"
    r"\b(?:room|raum|zimmer|salle|sala|floor|etage|stock|piso|zoom|teams|meet\.google|passcode|parking)\b"
)
"""Where and when, links and numbers: nothing that was talked about."""

PRIVATE_PARTS = re.compile(r"\(\((.*?)(?:\)\)|\Z)", re.DOTALL)
BULLET = re.compile(r"^\s*(?:[-*•·▪◦‣–—>]+|\d{1,2}[.)]|\[[ x]?\])\s+")
REACTION = re.compile(
    r"\s*(?:→|->|=>|⇒)\s*|\s*[,;]?\s+(?:because|(?:which |it |that )?made me think(?: (?:of|about|that))?|"
    r"weil|"
    r"parce que|porque)\s+",
    re.IGNORECASE,
)

_NEWS = (
    r"hear|hearing|decision|decide[sd]?|timeline|feedback|answer|ruckmeldung|rueckmeldung|entscheidung|"
    r"entscheidet|"
    r"antwort|bescheid|meld\w+|ergebnis|reponse|retour|suite|respuesta|noticias|gets? back|let me know|"
    r"calls? me"
)
NEWS = re.compile(
    rf"\W*(?:(?:they|we|i|you|he|she)?\W*(?:'ll|will|should|to)?\s*)?(?:next|next steps?|{_NEWS})\b"
)
"""A clause that is about when there will be news, without a key's separator."""

ABOUT_NEWS = re.compile(rf"\b(?:{_NEWS})\b")

SAYS = re.compile(
    r"^(?P<name>[^\W\d_][\w'-]*(?: [^\W\d_][\w'-]*)?) (?:says|said|thinks|hopes|promised|expects|will|wants|"
    r"decides|"
    r"calls|writes|gets back|sagt|sagte|meint|meinte|entscheidet|meldet|dit|a dit|decide|pense|dice|dijo)\b|"
    r"\b(?:per|according to|laut|selon|segun|from|von) (?P<source>[^\W\d_][\w'-]*)$|"
    r"\((?P<bracket>[^()\d]{2,40})\)"
)
"""Who stated a next step, in folded text."""

INSTEAD = re.compile(
    r"^(?P<new>.+?)\s+(?:instead of|in place of|replaced|(?:an)?statt|anstelle von|au lieu de|a la place de|"
    r"remplac\w+|en (?:lugar|vez) de|por)\s+(?P<old>.+)$"
)
GOES_BY = re.compile(
    r"^(?:(?:she|he|they|sie|er|elle|il|ella|el)\s+)?"
    r"(?:goes by|go by|(?:prefers|likes|wants) to be called|is called|(?:please )?call (?:her|him|them)|"
    r"nennt sich|se fait appeler|prefere qu'on l'appelle|"
    r"prefiere que (?:la|le) llamen|(?:la|le) llaman|se hace llamar)\s+"
    r"(?P<name>[^\W\d_][\w'-]*)$|"
    r"^(?:sie |er )?(?:wird|mochte) (?P<german>[^\W\d_][\w'-]*) genannt(?: werden)?$"
)
"""The name that somebody goes by (B23), in folded text."""

MISSING = any_of(
    phrases(
        r"""
        no show; didn't show(?: up)?; did not show(?: up)?; didn't come; did not come; couldn't make
        it; could not make it; didn't make it; was(?:n't| not) there; was out; nicht erschienen;
        nicht dabei; nicht gekommen; fehlte; war nicht da; pas venue?; absente?; n'etait pas la; pas
        la; no vino; falto; no estuvo; no estaba
        """
    )
)
_IT = (
    r"(?:(?:it|this|that|they|(?:the |our )?(?:interview|call|meeting|round|session)|es|das|sie|"
    r"(?:das |unser )?(?:gesprach|vorstellungsgesprach|interview|termin)|cela|ca|ils|elle|"
    r"(?:l'|notre )?(?:entretien|appel|rendez-vous)|(?:la |el )?(?:entrevista|llamada|reunion|cita)) )?"
)
_AT_THE_LAST = (
    r"(?: (?:at the )?last minute| at short notice| on me| today| again| kurzfristig| heute|"
    r" in letzter minute| au dernier moment| a la derniere minute| a ultima hora|"
    r" en el ultimo momento| hoy)*"
)
NOT_HELD = any_of(
    f"{_IT}{said}{_AT_THE_LAST}"
    for said in phrases(
        r"""
        (?:didn't|did not|never) (?:happen(?:ed)?|take place|took place);
        (?:was|got|has been|is) (?:cancell?ed|called off|postponed);
        (?:cancell?ed|called(?: it)? off|postponed)(?: it| the (?:interview|call|meeting))?;
        fiel(?: leider)? aus; (?:ist )?ausgefallen; fand(?: leider)? nicht statt;
        (?:hat )?nicht stattgefunden; (?:wurde |haben )?(?:kurzfristig )?(?:abgesagt|verschoben);
        n'a pas eu lieu; (?:a ete |ont )?(?:annulee?|reportee?);
        no tuvo lugar; no se (?:hizo|celebro|realizo);
        (?:se |fue )?(?:cancelad[oa]|cancelo|cancelaron|aplazaron|aplazo)
        """
    )
)
"""The whole clause says that there was no interview (D13), in folded text."""

NOT_THERE = any_of(
    phrases(
        r"""
        i missed (?:it|the (?:interview|call|meeting));
        (?:i )?(?:couldn't|could not|didn't|did not) (?:attend|go|join);
        i (?:couldn't|could not|didn't|did not) make it; (?:ich )?war nicht da;
        (?:ich )?konnte nicht (?:kommen|teilnehmen); (?:habe )?(?:es |den termin )?verpasst;
        je n'y (?:suis pas allee?|etais pas); (?:j'ai )?rate l'entretien;
        no (?:pude|fui)(?: a)?(?: ir| asistir)?; falte a la (?:entrevista|cita)
        """
    )
)
"""The whole clause says that the user was not there (D14), in folded text."""

THANKED = re.compile(
    r"^(?:(?:already |i )?thanked|(?:schon )?(?:gedankt|bedankt)(?: bei)?|(?:j'ai )?remercie|(?:ya "
    r")?agradeci(?: a)?|"
    r"di las gracias a)\s+(?P<names>.+?)(?:\s+(?:on|via|by|in|per|uber|sur|par|por|en)\s.*)?$|"
    r"^(?:bei )?(?P<before>.+?) (?:thanked|schon gedankt|gedankt|bedankt|remerciee?)$"
)
EVERYBODY = frozenset(
    {"everyone", "everybody", "all", "them", "alle", "allen", "tous", "tout le monde", "todos"}
)
DONE = {
    "vm": any_of(
        phrases(
            """
            vm; voicemail; left (?:a |him a |her a )?(?:message|voicemail|vm); auf band gesprochen; mailbox;
            laisse un message; deje un mensaje
            """
        )
    ),
    "called": any_of(
        phrases("called; rang; phoned; spoke (?:to|with); angerufen; telefoniert; appele; llame")
    ),
    "card_sent": any_of(
        phrases(
            "sent (?:a |the )?card; card sent; karte (?:geschickt|verschickt); carte envoyee; tarjeta enviada"
        )
    ),
    "nocall": any_of(
        phrases(
            """
            (?:please )?no (?:phone )?calls; (?:please )?don't call; do not call; keine anrufe; nicht anrufen;
            pas d'appels?; ne pas appeler; no llamar
            """
        )
    ),
    "nochase": any_of(
        phrases(
            """
            (?:please )?don't chase; do not chase; no need to chase; they(?:'ll| will) contact (?:me|us)
            either way;
            nicht nachfragen; ne pas relancer; no insistir
            """
        )
    ),
}
"""What was done or is unwelcome, in words, and the tag it amounts to (d.3, C12, I5, I7)."""

VERBAL = any_of(
    phrases(
        r"""
        (?:they |she |he )?(?:made |gave |got )?(?:me )?(?:a )?(?:verbal|oral) offer(?!.* (?:expected|if));
        (?:they |she |he )?(?:verbally offered|offered (?:me )?(?:the \w+ )?(?:verbally|(?:by|on the) phone));
        mundliches? angebot(?!.* (?:erwartet|falls)); mundlich angeboten;
        offre (?:orale|par telephone)(?!.* (?:attendue|si));
        oferta (?:verbal|por telefono)(?!.* (?:esperada|si))
        """
    )
)
"""An offer that was made by word of mouth, in a clause of its own; what is only hoped for is none (H7)."""

CLAUSE = re.compile(r"[,;:.!]\s*|\s[-–]\s")

DIRECT = frozenset({"direct", "direkt", "directo", "directement", "directamente"})
MEETING_WITH = re.compile(
    r"^(?:\w+ )?(?:gesprach|vorstellungsgesprach|interview|int|entretien|entrevista|meeting|call|chat|"
    r"termin|talk)\s+"
    r"(?:with|w/|mit|m\.|avec|con)\s*(?P<names>.+)$"
)
TALKED_WITH = re.compile(
    r"^(?:(?:i|we|also|then|ich|wir|habe|haben) )*(?:"
    r"(?:talked|chatted|met)(?: up)?(?: (?:to|with))? (?P<who>.{2,50}?)(?: (?:too|as well))?"
    r"(?: (?:about|on|re) (?P<what>.+))?|"
    r"mit (?P<wer>.{2,50}?) (?:(?:uber|von) (?P<was>.+) )?(?:gesprochen|geredet)|"
    r"(?:j'ai )?(?:parle|discute) avec (?P<qui>.{2,50}?)(?: (?:de|sur) (?P<quoi>.+))?|"
    r"(?:hable|hablamos) con (?P<quien>.{2,50}?)(?: (?:de|sobre) (?P<que>.+))?)$"
)
"""Somebody whom the user says to have talked with, and about what, in folded text."""

TOPIC_WORD = re.compile(r"^(?:topics?|themen|thema|sujets?|temas?)\s+(?=\S)")
HASHTAG = re.compile(r"(?<![\w#/&])#([^\W\d_]\w{1,30})")
DATED_TAGS = frozenset({"followup", "call", "deadline", "checkin"})

NOT_NAMES = frozenset(
    phrases(
        """
        call; decision; el; ella; elle; ellos; email; er; final; he; hopefully; hr; i; il; ils; latest;
        mail; maybe; me; next; onsite; panel; phone; probably; remote; round; she; sie; tbc; tbd; team;
        the panel; the team; they; us; we; wir
        """
    )
)
"""What may stand where the source of a statement is named, and is nobody."""

"""The kinds of sentences of a notice that answers a mail by itself (G5, G8). Tables for `phrasing`."""

from __future__ import annotations

from followup.domain.phrasing import one_of, phrases

_MAIL = one_of(
    """
    (?:e-?)?mails?|messages?|notes?|enquir(?:y|ies)|inquir(?:y|ies)|request|inbox|mailbox|nachricht(?:en)?|anfragen?
    postfach|courriels?|demandes?|correos?|mensajes?|consultas?|buzon|everything|all of them
    """
)

THANKED = phrases(
    rf"""
    (?:thank you|thanks|many thanks) (?:very much |so much |a lot )?for |
        (?:(?:your|the|this) ~2 {_MAIL}|contacting|writing|reaching|getting in touch|e-?mailing|your interest)
    thanks for (?:message|mail|email)|and thanks for writing
    (?:vielen |herzlichen |besten )?dank(?:e)? fur ~1 (?:ihre|deine|die) ~2 {_MAIL}
    merci (?:de|pour) ~1 (?:votre|ton) ~1 {_MAIL}|merci de (?:nous|m') ?(?:avoir )?(?:contact|ecri)*
    gracias por ~1 (?:(?:tu|su) ~1 {_MAIL}|escrib\w+|contactar\w*|ponerte|ponerse)
    """
)
"""That the mail came, with thanks."""

RECEIVED = phrases(
    rf"""
    (?:we|i) (?:have )?(?:received|got) your {_MAIL}
    your {_MAIL} (?:has|was|is) ~2 (?:received|reached us|arrived|logged|queued|in our|updated|been)
    {_MAIL} ~2 (?:eingegangen|erhalten|angekommen|weitergeleitet)
    {_MAIL} ~3 (?:bien recu|ete recue?|parvenu|recibido|llegado|sido registrad)*
    (?:ticket|reference|case|request) (?:number|no|id|#|\(?\d)*
    """
)
"""That it was taken in."""

ANSWERS_LATER = phrases(
    rf"""
    (?:will|aim to|try to|shall|do our best to|usually|can) ~3 |
        (?:reply|respond|answer|be in touch|get back|come back|return your|attend to|deal with|read it) ~6 |
        (?:shortly|soon|within|as soon|when|upon|on my|on our|after|in due|the next|first|then|once)
    (?:reply|respond|answer|come back|get back|be answered|be read|read it|read your|read them) |
        ~3 (?:shortly|soon|within|as soon|upon|on my return|when (?:i|we)|once (?:i|we)|after (?:my|that|the))
    (?:expect|allow) (?:an?|for|some|a) ~2 (?:answer|reply|response|delays?|few)
    (?:read|answer|reply to|respond to|look at|look after|check|see) ~3 {_MAIL} ~3 |
        (?:only|on|once|twice|within|when|after|in the|at \d|\w+days?)
    {_MAIL} ~2 (?:will be|are|is|get) ~2 (?:read|answered|dealt|processed|picked|monitored)
    (?:replies|responses|answers|answering|responding) ~2 |
        (?:be|are|take|takes|may) ~3 (?:slow\w*|delayed|longer|later|time|while)
    (?:slow|delayed|late) ~1 (?:to|in) (?:answer|reply|respond)\w*
    (?:melden|melde|antworten?|beantworten?|bearbeiten?|lesen?|kummern?) ~6 |
        (?:innerhalb|binnen|schnellstmoglich|baldmoglichst|so bald|sobald|nach (?:meiner|unserer)|zeitnah)
    (?:schnellstmoglich|innerhalb|binnen|nach (?:meiner|unserer) ruckkehr) ~6 |
        (?:melden|melde|antworten?|beantwort\w+|bearbeite\w*|gelesen|bei ihnen)
    (?:repondr\w+|traiter\w*|traites?|lir\w+|reviendr\w+) ~4 |
        (?:sous|des|dans les|au retour|mon retour|notre retour|rapidement|bref|plus tot|\d+ ?h)
    (?:responder\w+|contestar\w+|atender\w+|leer\w*) ~6 |
        (?:en|dentro|cuanto|mayor|vuelta|brevedad|regreso|pronto|plazo)
    """
)
"""When mails are read and answered."""

TURN_TO = phrases(
    r"""
    (?:urgent|urgency|emergenc\w+|can not wait|immediate|pressing|meantime|meanwhile|in my absence|while i am)
    (?:please|kindly|or|and)? ?(?:contact|call|ring|phone|text|write to|turn to|reach|try|e-?mail) ~3 |
        (?:office|desk|reception|colleague|team|assistant|switchboard|\+?\d[\d -]+|\S+@)*
    (?:looking after|covering|covers|standing in|taking care|stands in|steps in|deputi\w+|filling in)
    (?:dringend\w*|eilig\w*|vertretung|vertritt|notfall\w*|zwischenzeit|in meiner abwesenheit)
    (?:urgence|urgent\w*|entre-temps|en mon absence|me remplace|suit mes|urgencias?)
    """
)
"""To whom one may turn, above all if it is urgent."""

OF_THE_MAILBOX = phrases(
    rf"""
    (?:this|that|the|my|our) (?:mailbox|inbox|account|address|e-?mail address|line) ~2 |
        (?:is|are|was|will|gets?|does) ~3 (?:read|monitored|checked|attended|closed|forwarded|accept)\w*
    (?:dieses|das|mein|unser) (?:postfach|konto) ~6 (?:gelesen|uberwacht|betreut|besetzt|abgerufen)
    (?:cette|ce) (?:boite|adresse|messagerie) ~6 (?:lue?|surveillee?|consultee?|relevee?)
    (?:este|esta) (?:buzon|direccion|cuenta) ~6 (?:lee|atiend\w+|revis\w+|supervis\w+)
    {_MAIL} (?:wird|werden) nicht (?:weitergeleitet|gelesen)|please note that
    (?:above|below) this line|to add (?:more|further|a) (?:comments?|information)
    """
)
"""How the mailbox is looked after."""

AUTOMATED = phrases(
    r"""
    auto(?:mated|matic|matically|-?reply|-?response|-?responder|matisch\w*|matique\w*|matic[ao])
    (?:generated|sent|written|created) (?:by|from) ~1 (?:machine|system|robot|computer)
    """
)
"""That nobody wrote this."""

AWAY = phrases(
    r"""
    (?:i|we) (?:am|are|will be) ~2 (?:on|at|in|out|off|away|travel\w+|attending|currently|back)
    (?:i|we) (?:work|look after|check|read) ~4 (?:only|\w+days?|part[- ]time|mornings|inbox|mails?)
    (?:back|return\w*|reopen\w*|again) ~2 (?:on|in|at|from|by|the|\w+day)
    (?:on|off) ~1 (?:leave|holidays?|vacation|sick|work)|closed
    (?:limited|no|patchy|poor|intermittent) (?:access|internet|signal|network|connection)
    ich bin ~6 (?:auf|im|in|bis|nicht|unterwegs|wieder|vom)|(?:arbeite|bin) in teilzeit|wieder ~3 (?:da|im|am)
    je (?:suis|serai) ~3 (?:absente?|en|hors|de retour|jusqu\w*|au)|de retour ~2 (?:le|lundi|a partir)
    (?:estoy|estare|vuelvo|volvere|regreso|regresare) ~3 (?:fuera|de|en|hasta|el|ausente)
    actuellement|derzeit|zurzeit|actualmente
    """
)
"""That somebody is away, or there on some days only."""

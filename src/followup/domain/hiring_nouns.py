"""What mails about an interview speak of, in four languages: parts of the phrases that other tables hold."""

from __future__ import annotations

from followup.domain.phrasing import one_of

TALK = r"(?:interviews?|calls?|meetings?|conversations?|chats?|sessions?|appointments?|screens?|rounds?)"
JOB = r"(?:positions?|roles?|jobs?|openings?|vacanc(?:y|ies)|requisitions?|posts?|internships?)"
TRADE = one_of(
    r"""
    engineer|developer|designer|nurse|teacher|analyst|manager|lawyer|researcher|scientist|consultant
    oboist|musician|singer|actor|lecturer|professor|tutor|driver|baker|cook|writer|artist
    accountant|editor|specialist|lead|director|assistant|architect|midwife|carer|chef|controller|seller
    """
)
PERSON = one_of(
    r"""
    candidates?|applicants?|finalists?|contenders?|persons?|profiles?|hires?
    colleagues?|employees?|insiders?|contractors?|deputy|interns?|members? of (?:staff|the team)
    chap|guy|lad|fellow|woman|man|lady|gentleman|girl|freelancer|temp|trainee|graduate|apprentice
    students?|postdocs?|fellows?|niece|nephew|cousin|friend
    """
)
STELLE = (
    r"(?:stelle|rolle|ausbildungsplatz|position|platz|job|aufgabe|posten|zuschlag|vertrag|sache"
    r"|\w*praktikum|volontariat|ausbildung|minijob|\w+stelle|lehre)"
)
TERMIN = r"(?:termin\w*|\w*gesprache?s?|interviews?|telefonate?s?|call|meeting)"
ENTRETIEN = r"(?:[ld]')?(?:entretiens?|rendez-vous|rdv|echange|appel|visio\w*|point telephonique|call)"
ENTREVISTA = r"(?:entrevistas?|llamada|reunion|cita|conversacion)"
MEETING = (
    r"(?:interview\w*|next (?:round|step|stage|phase)"
    r"|(?:second|third|final|last|further|technical|panel|partner|closing) (?:round|step|stage|phase|day)"
    r"|(?:pairing|working|panel|second|whiteboard)(?: programming)? (?:session|panel|meeting|chat)|panel"
    r"|assessment cent(?:re|er)|trial (?:day|shift|lesson)"
    r"|(?:campus|site|school|lab) visit|fly-?out"
    r"|on-?site|call|meeting|conversation|chat|assessments?|tests?|screen)"
)

SLOT = (
    r"(?:(?:morning|afternoon|earlier|later|\w+day|time|first|last) slot|slot (?:on|at) (?:\w+day|the \d|\d))"
)

ENDS_NOTHING = r"""
    not(?! (?:\w+ ){0,2}(?:there|ready|enough) yet) ~9 (?:without|until|till|unless|yet|before)
    not (?:hesitate|worry|forget|only|just|sure|certain)
    further (?:into|than|down|up|back)|^do not (?:go|move|take)
"""
"""A "not" or a "further" beside which nothing is refused."""

OWN_WITHDRAWAL = r"""
    at your (?:own )?request|as (?:you )?requested|you (?:have )?(?:withdrawn|withdrew)|your withdrawal
    auf (?:ihren|deinen) (?:eigenen )?wunsch|(?:ihr|dein)en? ruckzug
    a (?:votre|ta) demande(?=[.,;!]|$)|(?:votre|ton) desistement|a (?:peticion|solicitud) (?:tuya|suya)
"""
"""The candidate took the application back: a system that says so refuses nothing."""

MAYBE = r"""
    (?:we|they|you|and|or|team) (?:may|might) ~1 (?:be )?(?:invit|contact|schedul|ask|select|receiv|hear)\w*
    will ~1 (?:be )?(?:invit|contact|schedul)\w* ~9 in due course|(?:laden|werden|melden) ~9 zu gegebener zeit
"""
"""An invitation that may come one day."""

CONDITION = r"""
    (?<!mind )(?<!ok )(?<!okay )(?<!asks )(?<!fine )(?<!asked )(?<!wondering )if(?! you |
        (?:are|would|still|'d)? ?(?:still |also )?(?:happy|willing|up for|keen|interested|game|agree|want))
    whether
    should (?:you|your|there|we)
    in (?:the event|case)
    unless
    falls(?! (?:du|sie) (?:noch |auch )?(?:magst|mochtest|mochten|lust|einverstanden|interesse))
    sofern|sollten? (?:sie|ihre?|wir|es|du)
    ohne (?:\w+ )?(?:ruckmeldung|antwort|nachricht)
    (?<!importa )(?<!importaria )(?<!parece )(?<!embete )(?<!derange )(?<!gene )si(?! (?:vous|tu) |
        (?:le |etes |es )?(?:voulez|veux|souhait\w+|d'accord))(?! te (?:apetece|parece|interesa))(?! quieres)
    s'il|s'ils|au cas ou|dans le cas ou|sans (?:reponse|nouvelles?|retour)
    en caso de|cuando|en ausencia de
"""
"""What makes the rest of a sentence something that only might come true."""

HABIT = r"""
    (?:usually|normally|typically|generally|as a rule|in general)(?! .{0,150}(?:but|however|though|your case))
    (?:candidates|applicants|people) (?:then|usually|do|have|meet|go|get|are|take|spend)
    for (?:those|everyone|everybody|anyone) who
    only ~1 (?:candidates|applicants|those|profiles|people) ~9 (?:will|are|get|hear|receive)
    nur ~1 (?:bewerb|kandidat|diejenigen|personen)\w*|seul\w* les ~1 (?:candidat|profil|personne|dossier)\w*
    (?:solo|solamente|unicamente) (?:a )?(?:los|las) ~1 (?:candidat|persona|perfil|aspirante)\w*
    in der regel|normalerweise|ublicherweise|gewohnlich|grundsatzlich|meistens
    (?:die|alle) (?:bewerb|kandidat)\w+ (?:lernen|machen|fuhren|durchlaufen|treffen|kommen|haben)
    (?:en|de maniere) generale?|generalement|d'habitude|habituellement
    les candidat\w* (?:passent|rencontrent|font|voient|viennent|ont)
    normalmente|por lo general|generalmente|habitualmente|suele\w*
    (?:los|las) candidat\w+ (?:hacen|pasan|conocen|tienen|vienen)
"""
"""What tells how things go for everybody, and asks nobody in particular."""

_OF_MANY = (
    r"(?<!one of the )(?<!one of our )(?<!among the )(?<!some of the )(?<!few )"
    r"(?:candidates|applicants|students|those|people|individuals|anyone|everyone)"
)
_CHOSEN_OR_SO = one_of(
    r"""
    are|is|were|(?:have|has|will) be(?:en)?|succeed|qualify|apply|pass\w*|meet
    select\w*|choose|chose|chosen|shortlist\w*|invit\w+
    """
)
ANYBODY = rf"""
    {_OF_MANY} (?:(?:who|that|whom) |we )?{_CHOSEN_OR_SO}(?: (?!(?:you|and|but)\b)[\w-]+){{0,8}} ?$
    {_OF_MANY}(?: (?:who|that))? ?$
    (?:successful|shortlisted|selected|chosen|qualified|suitable|eligible) |
        (?:candidates|applicants|students)(?: (?!(?:you|and|but)\b)[\w-]+){{0,8}} ?$
    (?:bewerber|kandidat)\w*,? die(?: (?!(?:sie|und)\b)[\w-]+){{0,8}} ?$
    les candidat\w* (?:retenu|selectionn)\w*(?: (?!(?:vous|et)\b)[\w-]+){{0,8}} ?$
    (?:los|las) candidat\w* (?:que|seleccionad\w*|elegid\w*)(?: [\w-]+){{0,8}} ?$
"""
"""Those of whom something is told ahead of what will be asked of them: it is said to nobody in particular."""

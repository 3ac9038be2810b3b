"""Phrases that tell what a mail is, by language, as data (e.5; d.4 for dates lies in `dates`).

Patterns are matched on text in lower case without accents. Single words are never enough: each pattern is a
phrase that people use for this and hardly for anything else.
"""

from __future__ import annotations

OUT_OF_OFFICE_SUBJECTS = (
    r"automatic(?:ally generated)? (?:reply|response)",
    r"auto(?:matic)?[ -]?(?:reply|response|responder|antwort)\b",
    r"\bout of (?:the )?office\b",
    r"\booo\b",
    r"^auto:",
    r"\bon (?:vacation|holiday|leave|annual leave)\b",
    r"\baway from (?:my )?(?:mail|email|desk|office)\b",
    r"\bvacation (?:reply|message|notice|response)\b",
    r"automatische antwort",
    r"abwesenheit",
    r"\bnicht im (?:buro|haus)\b",
    r"reponse automatique",
    r"absence du bureau",
    r"\bmessage d'absence\b",
    r"^absence\b",
    r"respuesta automatica",
    r"fuera de la oficina",
    r"ausente de la oficina",
    r"risposta automatica",
    r"fuori (?:ufficio|sede)",
    r"automatisch antwoord",
    r"\bafwezig\b",
    r"autosvar",
    r"automatyczna odpowiedz",
    "自動応答",
    "不在",
    r"resposta automatica",
)

OUT_OF_OFFICE_TEXTS = (
    r"\bi(?:'m| am| will be|'ll be) (?:currently |now |presently )?(?:out of|away from) (?:the |my )?(?:office|desk|email)",
    r"\bi(?:'m| am| will be) (?:currently )?on (?:vacation|holiday|leave|annual leave|maternity leave|paternity leave)",
    r"\bi (?:have|will have) (?:limited|no|intermittent) access to (?:my )?(?:e-?mail|mail)",
    r"\bthank you for your (?:e-?mail|message)\.? i(?:'m| am) (?:currently )?(?:out|away)",
    r"\bich bin (?:derzeit|momentan|zurzeit|vom|bis|ab|aktuell)?.{0,40}(?:nicht im (?:buro|haus)|abwesend|im urlaub|nicht erreichbar)",
    r"\bje (?:suis|serai) (?:actuellement )?(?:absente?|en conges?|hors du bureau)",
    r"\b(?:estoy|estare|me encuentro|me encontrare) (?:actualmente )?(?:fuera de la oficina|de vacaciones|ausente)",
    r"\bthis is an auto(?:matic|mated)(?:ally generated)? (?:reply|response|message)",
    r"\bdies ist eine automatische",
    r"\bceci est un(?:e)? (?:message|reponse) automatique",
    r"\beste es un mensaje automatico",
)

LEFT_COMPANY = (
    r"\bno longer (?:works?|employed|with|working) (?:for|at|with|here|the company)?",
    r"\bhas left the (?:company|organi[sz]ation)",
    r"\barbeite(?:t)? nicht mehr",
    r"\bne (?:travaille|fait) plus partie",
    r"\bya no trabaj[ao]",
)

BOUNCE_SUBJECTS = (
    r"\bundeliver(?:able|ed)\b",
    r"delivery (?:status notification|failure|has failed|failed|incomplete)",
    r"mail delivery (?:failed|system|failure|subsystem)",
    r"returned mail",
    r"failure notice",
    r"\bmail system error\b",
    r"message (?:not|could not be) delivered",
    r"could not be delivered",
    r"unzustellbar",
    r"nicht zugestellt",
    r"echec de (?:remise|la remise|distribution)",
    r"non remis",
    r"no se (?:pudo|ha podido) entregar",
    r"\bnon[- ]delivery\b",
    r"delivery report",
    r"\bbounce(?:d)? (?:mail|message)\b",
)

BOUNCE_SENDERS = (
    "mailer-daemon",
    "postmaster",
    "mail delivery subsystem",
    "mailerdaemon",
    "mail delivery system",
)

ACKNOWLEDGEMENT_SUBJECTS = (
    r"\b(?:we(?:'ve| have)? )?received your (?:application|resume|cv|message|request)",
    r"application (?:received|confirmation|submitted)",
    r"\bthank(?:s| you) for (?:applying|your application|your interest)",
    r"your application (?:to|for|at|with|was|has been) ",
    r"\bconfirmation\b.{0,30}\b(?:interview|application)",
    r"\binterview (?:confirmation|confirmed|reminder|survey)",
    r"\byour interview (?:is|has been) (?:confirmed|scheduled)",
    r"\[?(?:ticket|case|request) ?#?\d+",
    r"eingangsbestatigung",
    r"ihre bewerbung (?:bei|als|ist)",
    r"accuse de reception",
    r"votre candidature (?:a|chez|au poste)",
    r"hemos recibido tu (?:solicitud|candidatura)",
    r"\bfeedback on your (?:interview|candidate) experience",
    r"\bauto-?acknowledg",
    r"\bhow was your interview",
)

ACKNOWLEDGEMENT_TEXTS = (
    r"\bwe(?:'ve| have) (?:successfully )?received your application",
    r"\byour application has been (?:received|submitted)",
    r"\b(?:do not|don't|please do not) reply to this (?:e-?mail|message)",
    r"\bthis (?:mailbox|inbox|address) is not monitored",
    r"\bnoreply\b",
    r"\bwir haben ihre bewerbung erhalten",
    r"\bnous avons bien recu votre candidature",
    r"\bbitte antworten sie nicht auf diese",
    r"\bne pas repondre a ce (?:mail|message|courriel)",
)

CALENDAR_SUBJECTS = (
    r"^(?:accepted|declined|tentative(?:ly accepted)?|updated invitation|invitation|canceled event|cancelled event|canceled|cancelled|new time proposed)(?: with note)?:",
    r"^(?:zugesagt|abgelehnt|mit vorbehalt|einladung|aktualisierte einladung|abgesagt|abgesagter termin|terminabsage):",
    r"^(?:acceptee?|refusee?|invitation|invitation modifiee|annule(?:e)?|evenement annule|provisoire):",
    r"^(?:aceptado|aceptada|rechazado|rechazada|invitacion|invitacion actualizada|cancelado|evento cancelado):",
)

RESCHEDULE = (
    r"\b(?:need|have|would like|want|hoping|must) to (?:move|reschedule|postpone|push|cancel|shift) (?:the|our|your|tomorrow|this)",
    r"\b(?:reschedul(?:e|ed|ing)|postpone[d]?) (?:the|our|your|your upcoming)? ?(?:interview|call|meeting|conversation|chat)",
    r"\b(?:verschieben|verlegen|absagen)\b.{0,60}\b(?:termin|gesprach)|\b(?:termin|gesprach)\b.{0,60}\b(?:verschieben|verlegen|absagen)",
    r"\b(?:reporter|decaler|deplacer|annuler)\b.{0,60}\b(?:entretien|rendez-vous)",
    r"\b(?:reprogramar|posponer|aplazar|cambiar)\b.{0,60}\bentrevista",
)

REJECTION = (
    r"\b(?:decided|chosen|elected|opted|going) (?:to )?(?:move|moving|go|proceed|pursue|continue|moved)(?: forward| ahead)?(?: with)?(?: the)? (?:other|another|different) (?:candidate|applicant|direction)",
    r"\bmov(?:e|ed|ing) (?:forward|ahead) with (?:other|another|a different|candidates|someone|an applicant)",
    r"\b(?:will|are|is|am|have decided|decided) not (?:be )?(?:to )?(?:mov(?:e|ing)|proceed(?:ing)?|progress(?:ing)?|continu(?:e|ing)|advanc(?:e|ing)|tak(?:e|ing)) (?:you |your |forward|ahead|with|further|any further|this)",
    r"\bunable to offer\b",
    r"\bnot (?:be )?(?:able|in a position) to offer",
    r"\boffered (?:the (?:position|role|job) )?to (?:another|someone|a different)",
    r"\bposition has (?:now |already )?been filled",
    r"\brole has (?:now |already )?been filled",
    r"\bregret to inform",
    r"\b(?:you (?:were|have) not (?:been )?|not (?:been )?)(?:selected|successful|shortlisted)\b",
    r"\bhas (?:been )?unsuccessful|application (?:was|has been|is) unsuccessful",
    r"\bcloser match",
    r"\bmore closely (?:match|meet|align|fit)",
    r"\bbetter (?:match|fit|suited)",
    r"\bwon't be (?:moving|proceeding|continuing)",
    r"\bnot (?:to )?(?:pursue|consider) your (?:application|candidacy)",
    r"\bnot a (?:match|fit)\b.{0,40}\b(?:at this time|for this|right now)",
    r"\bno longer (?:considering|under consideration|being considered)",
    r"\b(?:we|i)(?:'ve| have)? (?:decided|chosen) to pursue (?:other|another)",
    r"\bnot (?:be )?moving forward",
    r"\bselected (?:another|other|a different) (?:candidate|applicant)",
    r"fur (?:einen|eine) andere[nr]? (?:bewerber|kandidat)",
    r"nicht (?:weiter )?berucksichtigen",
    r"\babsage\b.{0,40}\b(?:erteilen|mitteilen|bewerbung)",
    r"leider (?:mussen|konnen) wir ihnen.{0,80}(?:absag|mitteilen|keine)",
    r"n'a pas ete retenue?",
    r"ne pas donner (?:une )?suite",
    r"ne (?:pouvons|donnerons) (?:pas|malheureusement).{0,30}suite",
    r"continuar con otr[oa]s candidat",
    r"no (?:has|ha) sido seleccionad",
    r"otr[oa]s? candidat[oa]s? (?:cuyo|que se ajust)",
)

ON_HOLD = (
    r"\b(?:position|role|search|hiring|requisition|process)\b.{0,40}\b(?:on hold|paused|frozen|put on pause)",
    r"\bhiring freeze",
    r"\b(?:stelle|verfahren|prozess)\b.{0,50}\b(?:pausiert|zuruckgestellt|eingefroren|gestoppt)",
    r"\bgele des embauches|recrutement (?:est )?(?:suspendu|gele)",
    r"\bproceso\b.{0,40}\b(?:pausad|en pausa|congelad)",
)

OFFER = (
    r"\b(?:pleased|delighted|happy|excited|thrilled|glad|like) to (?:formally |officially )?(?:offer you|extend (?:you )?an? (?:formal |official |written |verbal )?(?:job )?offer|make you an offer)",
    r"\boffer letter\b",
    r"\bextend(?:ing)? (?:you )?an? (?:formal |official |written |verbal )?(?:job |employment )?offer",
    r"\bformal (?:job )?offer\b",
    r"\bwe(?:'d| would) like to offer you the",
    r"\byour offer (?:of employment|package|is attached)",
    r"\bjob offer\b.{0,40}\b(?:attached|letter|details)",
    r"vertragsangebot",
    r"freuen uns,? ihnen (?:die|eine) (?:stelle|position)",
    r"proposition d'embauche",
    r"promesse d'embauche",
    r"carta oferta",
    r"nos complace ofrecer(?:te|le)",
)

NEXT_ROUND = (
    r"\b(?:like|love|want|pleased|happy|excited) to (?:invite you|move you|have you|schedule|set up|advance you|bring you|arrange).{0,80}\b(?:interview|next (?:round|step|stage)|call|onsite|meeting|conversation|back)",
    r"\b(?:invite|inviting) you (?:to|for) (?:an?|the|our) .{0,40}(?:interview|assessment|call|conversation|round|screen)",
    r"\bnext (?:round|stage|step) (?:of|in) (?:the|our) (?:interview|process|selection).{0,80}\b(?:availab|schedul|book|time|invite)",
    r"\bwhat(?:'s| is) your availability",
    r"\byour availability (?:for|over|next|this)",
    r"\b(?:select|book|choose|pick) a time\b",
    r"\bschedule your (?:interview|call)",
    r"\b(?:laden sie|einladen|einladung)\b.{0,60}\b(?:gesprach|zweitgesprach|runde|interview|probetag|kennenlernen)",
    r"\bnachste runde\b",
    r"\b(?:vous convier|vous inviter|convoquer)\b.{0,60}\bentretien",
    r"\b(?:invitarte|invitarle|convocarte|citarte)\b.{0,60}\bentrevista|\bsiguiente fase\b",
)

QUESTION = (
    r"\b(?:could|can|would) you (?:please )?(?:send|share|provide|let (?:me|us) know|confirm|tell|complete|fill|forward|give)",
    r"\bplease (?:send|share|provide|let (?:me|us) know|confirm|complete|fill|forward|reply)",
    r"\b(?:are|were) you still interested",
    r"\bdo you (?:have|still|need|know)\b",
    r"\bwhen (?:could|can|would|are) you\b",
    r"\bwe(?:'d| would)? (?:still )?need (?:your|a copy|the following)",
    r"\bkonnten sie\b|\bkonnen sie (?:uns|mir)\b|\bbitte (?:senden|schicken|teilen|bestatigen|lassen)\b",
    r"\bpourriez-vous\b|\bmerci de (?:nous|me|bien vouloir)\b|\bpouvez-vous\b",
    r"\bpodria(?:s)? (?:enviar|confirmar|decir|compartir|indicar)|\bpuedes (?:enviar|confirmar|decir)|\bpor favor,? (?:envi|confirm|indi)",
)

NEW_DATE = (
    r"\b(?:you(?:'ll| will| should| can expect to)? (?:hear|know|have)|we(?:'ll| will| hope to| expect to| plan to| aim to| should) (?:be in touch|get back|let you know|have|know|decide|make|reach out|follow up|come back))",
    r"\b(?:decision|update|answer|feedback|news)\b.{0,40}\b(?:by|on|next|this|end of|within|in the)\b",
    r"\b(?:melden uns|ruckmeldung|entscheidung|bescheid)\b",
    r"\b(?:reviendrons? vers vous|tiendrons? (?:au courant|informe)|reponse|decision)\b",
    r"\b(?:te diremos|le diremos|tendremos|respuesta|decision|noticias)\b",
)

COURTESY = (
    r"\bthank(?:s| you)(?: so much| very much)? (?:for|again)?",
    r"\b(?:great|nice|lovely|good|pleasure|enjoyed) (?:to )?(?:meet|talk|speak|chat|our conversation|speaking|talking|meeting)",
    r"\byou(?:'re| are) (?:very |most )?welcome",
    r"\bmy pleasure",
    r"\b(?:vielen |herzlichen )?dank\b",
    r"\bmerci\b",
    r"\bgracias\b",
    r"\bhat mich (?:sehr )?gefreut",
    r"\bravie?\b|\bplaisir\b",
    r"\bun placer\b|\bencantad[oa]\b",
)

"""How a program says of itself that no person wrote its mail (e.5 step 1). A table for `phrasing`."""

from __future__ import annotations

from followup.domain.phrasing import phrases

REMINDERS = phrases(
    r"""
    reminder|reminding you|erinnerung|erinnern (?:wir )?(?:sie|dich)|rappel|vous rappel\w+|recordatorio
    (?:te|le) recordamos
    """
)
"""A machine that reminds of something tells no news of it."""

ROBOT_TEXTS = phrases(
    r"""
    this is an? (?:auto|automatic|automated|auto-?generated|automatically generated|system)(?: generated)? |
        (?:e-?mail )?(?:reply|response|message|e-?mail|notification|note|notice)
    this is an? auto-(?:reply|response|responder|mail|message)
    (?:type|write|enter) ~2 repl(?:y|ies) above this line
    (?:this|the) (?:mailbox|inbox) ~2 (?:only )?(?:read|checked|monitored) ~3 (?:once|twice|during|weekly)
    (?:dieses|unser|das) postfach ~6 (?:gelesen|abgerufen|uberwacht|betreut|bearbeitet)
    (?:we|i) (?:aim|try|endeavou?r) to (?:answer|reply to|respond to) (?:all|every|your) ~2 |
        (?:e-?mails?|mails?|messages?|enquir\w+|inquir\w+)
    (?:show|prove|confirm|verify) that you are (?:not )?(?:a|an) ~1 (?:person|human|robot|bot)
    (?:was|has been|is) (?:held|quarantined) (?:by|in) ~2 (?:filter|firewall|quarantine|gateway)
    (?:password|passcode) reset (?:instructions|link|request)|reset ~1 password (?:instructions|link)
    (?:automatic|automated|auto-?generated) (?:reply|response) (?:to|from) ~2 your (?:message|e-?mail)
    apologi[sz]e for this automatic reply
    allow incoming messages only from senders
    you (?:have )?replied to an? ~3 (?:inbox|mailbox|address|e-?mail) ~4 not ~2 monitored
    this (?:mailbox|inbox|address|e-?mail address|account) is (?:not|no longer) ~2 |
        (?:monitored|in use|active|checked)
    your (?:message|e-?mail) (?:was|has been) received at
    (?:thanks|thank you) for (?:your|contacting) ~4 |
        (?:e-?mail|letter|message|mail|us|service|support)[.!,]? ~2 |
        (?:i|we) (?:will|shall) ~6 (?:reply|respond|write back|get back|answer) ~4 |
        as soon as (?:possible|i can|we can)
    received your (?:e-?mail|message|enquiry|inquiry) and (?:we )?(?:will|shall) ~5 |
        (?:within ~3 (?:days?|hours)|as soon as possible|shortly)
    haben ~1 (?:nachricht|e-?mail|anfrage) erhalten ~9 (?:schnellstmoglich|umgehend|sobald wie moglich)
    (?:accusons|accuse) (?:bonne )?reception de ~9 (?:meilleurs delais|rapidement|sous \d+)
    recibido su (?:mensaje|correo|consulta)
    your (?:request|ticket|case|enquiry|inquiry) ~3 |
        (?:has been|was) (?:received|created|logged|opened|assigned)
    to add (?:additional |further )?(?:comments?|information),? ~2 reply to this
    (?:one[- ]time|verification|security|confirmation) (?:pass ?code|passcode|code|pin|password)
    your (?:passcode|verification code|login code|access code)
    (?:verify|confirm|activate) your (?:e-?mail|identity|account)
    thank you for (?:registering|signing up|creating)
    dies ist eine automatische?(?:r|s)?|diese (?:nachricht|e-?mail) wurde automatisch
    ceci est (?:un|une) (?:message|reponse) automatique|cet? (?:e-?mail|message) (?:a ete|est) |
        (?:genere|envoye) automatiquement
    (?:este es|esto es) un (?:mensaje|correo) (?:automatico|generado)|(?:mensaje|correo) generado |
        automaticamente
    (?:buzon|correo|direccion|cuenta) ~2 no (?:admite|acepta|recibe) (?:respuestas|mensajes)
    no (?:respondas|contestes|conteste) a est[ea] (?:correo|mensaje|email)
    您的来信|自动回复|邮件(?:已|我已)收到|尽快(?:回复|给您|答复)
    (?:use|enter|your|gib|ihr|dein|votre|ton|tu|su) ~3 (?:code|codigo|pin)(?: is| lautet| est| es)?:? ~1 |
        \d{2,}
    if (?:this|it) was not you|(?:did not|have not) request(?:ed)? this
    (?:profile|account|data|record) ~6 (?:inactive|retention)|(?:data |under our )retention |
        (?:policy|period)
    (?:profile|account|data|record|it) ~3 will be (?:deleted|erased|removed) (?:on|after|in|unless|within)
    (?:konto|profil|daten) ~6 (?:geloscht|inaktiv)|(?:compte|profil|donnees) ~6 (?:supprimee?s?|inactif\w*)
    (?:cuenta|perfil|datos) ~6 (?:eliminad\w+|inactiv\w+|borrad\w+)
    your (?:free )?(?:trial|subscription|membership|plan) (?:ends|expires|has ended|renews|will)|will be |
        charged
    here is your ticket|qr[- ]code|(?:downloaded|viewed) your (?:cv|resume|profile)|your (?:cv|resume) |
        (?:was|has been)
    in (?:ihrem|deinem) (?:postfach|konto|portal)|(?:cliquez|klicken sie|klicke|haga clic|pulsa|pulse) ~2 |
        (?:ici|hier|aqui)
    """
)
"""Mail that says of itself that no person wrote it."""

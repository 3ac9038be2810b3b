"""How mail to many is written (e.5 step 3, G12). Tables for `phrasing`."""

from __future__ import annotations

from followup.domain.phrasing import phrases

CAMPAIGN_SIGNS = phrases(
    r"""
    (?:reply|text|answer|type) (?:with )?stop|rather not (?:hear|get|receive) ~4 (?:me|us|mails?|e-?mails?)
    unsubscribe|un-subscribe|opt[- ]out|abbestellen|desabonner|desinscrire
    dar(?:se|me|te) de baja|cancelar suscripcion
    view ~5 (?:in|with) (?:your|a|the) (?:web )?browser
    this newsletter|newsletter is ~1 available|(?:version|issue) of (?:our|the|this) newsletter
    (?:removed?|unsubscribed?|taken) ~6 (?:from|off) (?:this|our|the) ~1 list
    (?:subscribed|signed up) to (?:this|our|the) (?:mailing list|newsletter)
    (?:does|do|can|will) not ~1 (?:support|display) ~4 html|html[- ]enhanced
    (?:keine|nicht) ~5 (?:(?:e-?)?mails?|newsletter) ~5 (?:mehr|langer) (?:erhalten|bekommen|empfangen)
    ne (?:souhaitez|desirez|voulez) plus recevoir|no (?:desea|deseas|quiere|quieres) (?:seguir |
        |volver a )?recib\w+
    (?:af te melden|afmelden|uitschrijven|nieuwsbrief)|(?:annulla\w*|cancella\w*) (?:l')?iscrizione
    non (?:desider|vuo)\w+ piu ricevere|(?:cancelar|anular) ~2 (?:assinatura|inscricao)
    launch it in your browser
    (?:not displaying|trouble (?:viewing|reading|seeing))
    (?:manage|update|change|edit) ~2 |
        (?:e-?mail |notification |communication )?(?:preferences?|subscriptions?|settings)
    (?:you are|you have) (?:receiving|received|getting) (?:this|these|our|job alerts?) ~6 |
        (?:because|as|since)
    (?:sie erhalten|du erhaltst) (?:diese|unsere) ~1 (?:e-?mail|nachricht|newsletter),? (?:weil|da)
    (?:vous recevez|tu recois) (?:ce|cet|cette|nos) ~3 (?:car|parce)
    (?:has recibido|ha recibido|recibes|recibe) est[ea] ~3 (?:porque|ya que)
    im browser (?:ansehen|anzeigen|offnen)|ver en el navegador
    voir (?:la version|ce message) ~3 (?:en ligne|navigateur)
    (?:log ?in|sign in) (?:here|now)
    (?:join|consider joining) ~3 (?:talent (?:community|network|pool)|newsletter|mailing list)
    (?:seller|selling|service|transaction|booking|closing) fees
    \d{1,2} ?% (?:off|rabatt|de reduction|de descuento|discount)
    thank you for (?:selling|shopping|buying|choosing|subscribing|being a|your (?:purchase|order|loyalty))
    your ~1 (?:selling|customer|support|account|membership|billing|marketing|rewards) team
    """
)
"""One of these is enough when nobody is greeted."""

CAMPAIGN_FOOTERS = phrases(
    r"""
    (?:all rights reserved|privacy policy|terms (?:of use|and conditions|of service))
    (?:follow|find|like) us on
    newsletter|issn|webinar|mailing list|press release|for immediate release
    (?:copyright|\(c\)) ~3 (?:19|20)\d\d*
    our sponsors?|advertise with us
    advertisement|sponsored|special offer|limited time|% off|free shipping|official rules
    (?:click|tap) (?:here|below|on the link)
    """
)
"""What else stands in campaigns, but in the signature of a person too."""

CAMPAIGN_TEXTS = phrases(
    r"""
    new (?:jobs?|positions?) ~4 (?:for|matching|saved|that match|in)
    (?:jobs|positions) (?:for your|matching|based on|you may|you might|posted)
    posted ~2 (?:days?|hours?|weeks?) ago
    (?:is|are) hiring for
    \d+ (?:more |new )?(?:\w+ ){1,4}jobs in
    saved search|job alerts?
    job boards?
    (?:c2c|corp[- ]to[- ]corp|w2|rtr|right to represent)
    (?:hourly|pay|bill) rate
    urgent (?:requirement|need|opening)
    (?:came across|come across|found|saw|reviewed) your (?:profile|resume|cv) (?:on|through|in|via|at|online)
    (?:send|share|forward) ~3 (?:updated|latest|recent|current) (?:resume|cv)
    i (?:am|work as) an? ~3 recruiter (?:with|at|from|for)
    (?:staffing|recruiting|consulting) (?:firm|company|agency)
    lines? up (?:well )?with your (?:resume|profile|cv)
    let me know (?:if you have )?(?:your|any) interest
    view (?:details|jobs?)
    free (?:guide|e-?book|webinar|master ?class|training|workshop|audit|template|checklist|consultation)
    (?:use|enter|with) (?:the |my |our )?(?:promo |coupon |discount )?code|(?:promo|coupon|discount) code
    (?:enrol\w*|registration|doors?|cart|sale) ~4 (?:closes?|ends|closing|opens)
    (?:spots?|seats?|places?) ~2 (?:fill\w*|limited|are going|go fast|is waiting|left)
    (?:grab|claim|save) yours?(?= seat| spot| place| today| now)*
    who should apply|why (?:join|choose) us
    (?:sign up|register|enrol\w*|apply|shop|order|buy|subscribe|upgrade) (?:now|today|here)
    (?:last chance|do not miss|hurry|ends (?:today|tonight|soon)|deadline extended)
    (?:upload|build|add|post) your resume
    (?:free|your) (?:resume|cv) (?:review|score|report|check)|your resume scored
    viewed (?:by|your)|was viewed
    (?:tell|invite|refer) (?:a |your )?friends?|(?:month|weeks?|trial) (?:is )?free|free (?:month|trial|gift)
    (?:certificate|invoice|bill|statement|ticket) ~2 (?:is|are) (?:now )?(?:ready|available|due)
    download your (?:certificate|invoice|bill|statement|ticket)
    see (?:who|all|more|what is)|(?:recommended|suggested) (?:jobs|for you)|manage ~2 alerts?
    (?:track|follow) your (?:parcel|order|package|shipment)|(?:has|have) (?:shipped|been shipped)
    (?:new|unusual) (?:sign-?in|log-?in|device)|reset your password|security alert|verification code
    """
)
"""What campaigns, job alerts and cold offers of work speak of."""

PRIZES = phrases(
    r"""
    (?:won|win|winner|winning|awarded) ~6 (?:prize|lottery|draw|jackpot|lotto|sweepstakes?|raffle|gift card)
    (?:lottery|sweepstakes?|jackpot|lotto|inheritance|next of kin|beneficiary)
    (?:claim|release|transfer) ~4 (?:prize|funds?|winnings|money)|bank details
    (?:gewonnen|gewinner|lotterie|erbschaft)|(?:loterie|tirage|heritage)|(?:loteria|sorteo|herencia|premio)
    """
)
"""Beside one of these an offer is no work."""

IMPERSONAL = phrases(
    r"""
    (?:dear|hi|hello) (?:\w+ ){0,2}(?:member|customer|client|readers?|subscriber|user)
    """
)

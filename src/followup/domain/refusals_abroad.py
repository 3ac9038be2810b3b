"""How a refusal is written in German, French and Spanish (e.5 step 5). Parts of a table for `phrasing`."""

from __future__ import annotations

_STELLE = (
    r"(?:\w*stelle|rolle|position|\w*platz|job|aufgabe|vertrag|anstellung|zusammenarbeit"
    r"|\w*praktikum|volontariat|ausbildung|minijob)"
)

ABGESAGT = rf"""
    fur (?:einen|eine|andere) ~2 (?:andere[nrm]?|mitbewerber\w*|bewerber\w*|kandidat\w*)
    nicht (?:weiter |langer |naher |mehr )?(?:zu )?(?:berucksichtig|in betracht)*
    nicht in (?:die|der|unsere[rn]?) (?:engere|nahere)n? (?:aus)?wahl
    (?:engere|nahere) (?:aus)?wahl ~3 nicht
    wahl ~5 (?:nicht auf (?:sie|dich)|auf (?:einen|eine|jemand) ~1 (?:ander|intern)\w*)
    (?:leider|bedauern) ~9 (?:absage|absagen|absagt|abzusagen|keine zusage|kein angebot)
    leider ~9 (?:nicht|keine?) ~6 |
        (?:weiterverfolgen|entsprechen|fortsetzen|fortfuhren|entschieden|besetzen)
    (?:gegen|nicht fur) (?:sie|dich|ihre bewerbung|eine (?:weitere )?zusammenarbeit) ~3 entschieden
    \w{{0,20}}(?:bewerbung|verfahren|prozess) ~6 nicht ~3 (?:weiter|fort)*
    mit (?:einer|einem|der|dem) anderen (?:kandidat|bewerber|person)\w* ~2 weiter
    profil ~2 (?:leider )?nicht (?:zu|in|auf)
    gegen (?:eine|die) ~1 (?:zusage|einstellung|besetzung|bewerbung) ~3 entschieden
    leider ~9 {_STELLE} ~6 nicht ~2 anbieten|{_STELLE} ~9 leider ~3 nicht ~2 anbieten
    leider ~9 keine? ~3 {_STELLE} ~3 anbieten|leider ~9 (?:ihnen|dir) ~2 nichts ~2 anbieten
    anders entschieden(?! und (?:kommt|kommen))|nicht das richtige|jemand(?:en)? ~1 gefunden|(?:fur|auf) |
        jemand anderen
    nicht ~1 gereicht|keine zusage|keinen? (?:gunstigere|positive|bessere)[nr] bescheid
    (?:stelle|position|rolle|vakanz) ~6 (?:bereits|inzwischen|nun|mittlerweile|anderweitig|intern) ~2 |
        (?:besetzt|vergeben)
    (?:bewerbung|profil) ~6 nicht ~3 (?:erfolgreich|ausgewahlt|passt|passend)
    absage (?:erteilen|mitteilen|zukommen)
    (?:sage|sagen|sagt) ~3 (?:ihnen|dir) ~3 ab(?=[.,;!]|$)*
    (?:hat|habe) es ~4 nicht (?:gepasst|geklappt|gereicht)
    (?:kein|keine) ~2 (?:angebot|zusage) ~2 (?:machen|unterbreiten|geben|erteilen|aussprechen)
    (?:prozess|verfahren|gesprache|auswahl\w*) ~1 mit (?:ihnen|dir) ~5 |
        (?:beenden|beendet|abbrechen|abschliessen)
    (?:geben|gebe|erteilen) ~6 korb
    (?:bist du|sind sie) es ~2 nicht geworden|mit anderen ~3 (?:fort|weiter)
    mit anderen ~1 (?:bewerb|kandidat|profil|person)\w* ~2 (?:fort|weiter)\w*
    (?:uns|sich|mich) ~6 fur (?:andere )?(?:bewerb\w*|mitbewerb\w*|kandidat\w*|profile|personen) entschieden
    (?:diesmal|dieses mal|fur sie|fur dich|mit der stelle) ~2 nicht geklappt
    nicht mit (?:ihnen|dir) ~1 (?:besetzen|besetzt|fortsetzen)
    ihnen (?:leider )?(?:eine )?(?:absage|absagen)
    keine (?:positive|bessere|gunstigere|erfreulichere) (?:nachricht|mitteilung|antwort|ruckmeldung)
    (?:muss|mussen|mochte|mochten|mussten|werde|werden|sehen uns) ~5 (?:ihnen|dir) ~6 (?:absagen|abzusagen)
    (?:sehen|sehe|sahen) (?:sie|dich|wir|ihr profil|dein profil) ~3 nicht ~4 |
        (?:in|auf|bei|fur|als) ~3 (?:stelle|rolle|position|team|uns|aufgabe|job|platz)
    (?:angebot|zusage|stelle|zuschlag|ruf) ~1 (?:ging|gegangen|erging) ~1 an (?:die|den|eine|einen|jemand)*
    (?:auf|den) ~1 (?:platz|rang) (?:zwei|drei|2|3)|zweitplatziert*
    (?:auswahlkommission|kommission|gremium|jury|vorstand) ~9 |
        (?:andere reihung|andere person|anderen bewerb\w*|andere bewerb\w*|andere kandidat\w*|anderen |
        kandidat\w*)
    (?:haben|hat|wird|werden) ~6 (?:jemand|einen|eine) ~6 |
        (?:erfahrung|erfahrener|passender|naher|senior\w*) ~4 (?:genommen|gewahlt|eingestellt|vorgezogen)
    (?:den|der) vorzug ~3 (?:gegeben|geben|erhalten)
    nicht ~2 (?:fur sie|fur dich) (?:gereicht|geklappt|entschieden|entscheiden)
    (?:wahl|entscheidung) ~2 auf (?:einen|eine|jemand\w*) ~2 |
        (?:\w*bewerber|kandidat|person|kolleg|mitarbeit)\w*
    (?:kommen sie|sie kommen|kommst du|du kommst|bewerbung|profil) ~7 nicht ~1 (?:in frage|infrage|in |
        betracht)
    nicht ~2 (?:in|auf|bis in) (?:die|den|das|unsere) ~2 |
        (?:\w*runde|auswahl|shortlist|liste|finale|stufe|wahl|phase|\w*kreis) ~3 |
        (?:geschafft|gekommen|gereicht|aufnehmen|aufgenommen|einbeziehen|geblieben)
    entschieden,? ~9 mit (?:kandidat|bewerb|profil)\w* ~4 (?:fort\w+|weiter\w+|deren)
    (?:kunde|mandant|firma|unternehmen|auftraggeber|klinik|verlag|bank|praxis|\w+ (?:gmbh|ag)) (?:hat|haben) |
        ~3 abgesagt(?=[.,:;!]| und| weil|$)*
    (?:chef\w*|geschaftsfuhr\w*|geschaftsleitung|team|kunde|zentrale|vorstand|partner\w*|leitung) ~2 |
        (?:hat|haben|sagt|sagen) ~1 nein(?: gesagt)?(?=[.,;!]|$)*
    (?:kann|konnen|darf|durfen|werde|werden) ~2 (?:sie|dich) ~4 nicht ~1 |
        (?:einstellen|nehmen|ubernehmen|anstellen)
    gegen eine (?:einstellung|anstellung|besetzung|zusage) ~5 (?:ausgesprochen|entschieden)
    (?:\w*stelle|position|rolle|vakanz) (?:ist|wurde|sei) ~3 (?:besetzt|vergeben)(?! werden)
    dass ~1 (?:\w*stelle|position|rolle|vakanz) ~4 (?:besetzt|vergeben) (?:ist|wurde|worden)
    (?:bat|bittet|gebeten|beauftragt) ~4 (?:ihnen|dir) ~2 abzusagen
    (?:absage|absagen) ~2 (?:bekommen|erhalten|gekommen|eingetroffen|geworden|vom kunden|von der|vom)
    (?:keinen|keine) ~1 positive\w* ~1 (?:bescheid|ruckmeldung|nachricht|antwort)
    wird ~4 nichts(?= mit (?:uns|der|einer)|[.,!])*
    (?:eine|ein|jemand) ander\w* ~5 (?:naher|besser|starker|passender|erfahrener|weiter)
    (?:wollen|mochten|werden) ~3 (?:das|es|die sache|den prozess|die bewerbung) ~1 nicht ~1 (?:weiter|fort)*
    (?:nicht|keine) ~2 (?:weiterverfolg\w*|weiter verfolg\w*|weiter berucksichtig\w*)
    nicht (?:zu einer|zur) (?:zusage|einstellung|zusammenarbeit)
    durch (?:die|den) erstplatzierte\w*|erstplatzierte\w* ~6 (?:angenommen|zugesagt)|(?:ruf|angebot) ~4 |
        (?:die|der) erstplatzierte
    ohne berucksichtigung (?:ihrer|deiner)
"""
REFUSE = r"""
    (?:n'avons|n'etes|n'avez|ne serez|n'as|ne seras) ~3 pas ~4 (?:reten|selectionn|choisi|abouti)*
    (?:candidature|profil|dossier|cv|parcours|demande|postulation|elle|que |
        vous|demarche|processus|recrutement) ~9 |
        (?:n'a|n'ont|n'est|ne sera) ~3 pas ~4 (?:reten|selectionn|choisi|abouti|franchi|depasse|admis)*
    (?:n'a|n'ont|n'est|ne sera) ~3 pas ~4 (?:reten|selectionn|choisi|abouti)\w* ~2 |
        (?:vous|toi|votre|ta|ton|te) *
    (?:ne|n'\w+) ~4 pas ~4 (?:donner|donnerons|donne) ~4 |
        suite(?! a (?:\w+ ){1,2}(?:message|mail|appel|relance|courriel))
    ne (?:pouvons|pourrons|peux|peut|pourra|saurions|souhaitons) ~1 donner ~1 suite
    ne pas (?:retenir|donner (?:une )?suite|poursuivre)
    ne (?:peux|pouvons|peut|pourrai|vais|allons) pas (?:te|t'|vous) ?(?:embaucher|recruter|engager|prendre)
    regret ~6 (?:ne|qu'elle ne|n'\w+) ~2 (?:correspond\w*|convien\w*|retien\w*|figure)
    (?:ha|han|hemos) (?:descartado|rechazado|desestimado) ~1 (?:tu|su) ~1 |
        (?:inscripcion|candidatura|solicitud|cv|perfil)
    (?:de|d') ?ne (?:pas )?pouvoir ~3 |
        (?:retenir|donner|reserver|apporter|poursuivre|accueillir|accepter|repondre favorablement)
    pas ~4 en (?:votre|ta) faveur
    ne (?:donn|poursuiv|reten|retien)\w* ~1 pas
    choix ~3 (?:porte|arrete) sur (?:une?|d'autres) ~1 (?:autre|candidat|personne|profil)*
    (?:candidature|profil|parcours) ~3 ne correspond\w* ~2 pas
    privilegi\w* ~2 (?:une|un|d'autres) ~1 (?:candidat|profil)*
    (?:ne|pas) ~3 (?:repondre|donner) ~2 (?:favorablement|favorable)
    (?:n'irons|n'ira|n'iront|n'allons|ne pas aller) ~2 plus loin
    pas ~4 (?:retenir|poursuivre) ~3 (?:candidature|profil|processus|dossier|ensemble)
    (?:ne|n') ~3 (?:pas|plus) ~3 (?:poursuivre|retenir|aller plus loin)
    suite (?:defavorable|negative)|reponse negative|decision negative
    (?:retenu|choisi|retenir|poursuivre avec|orient\w+ vers|favorable a) ~2 |
        (?:un autre|une autre|d'autres|autres) *
    (?:regret|regrettons|desole|desoles|malheureusement) ~12 (?:pas ~2 retenu|pourvu|autre candidat)*
    (?:poste|place|mission|offre|role) ~4 (?:a|est|sera|vient)(?! pas)(?: (?!pas|encore|toujours)\w+){0,2} |
        (?:d'etre |ete )?(?:pourvue?|comblee?|attribuee?)(?= |[.,;!]|$)*
    (?:pris|prendre|choisi|choisir|recrut\w+|embauch\w+|retenu|retenir|trouve) ~1 quelqu'un(?= d'autre| en |
        interne| de|[.,!])*
    (?:choisi|decide|prefere|fait le choix) ~1 de (?:poursuivre|continuer|avancer|travailler) avec |
        (?:un|une|d'autres)
    (?:choix|decision) ~6 (?:autre|d'autres) (?:candidat\w*|profil\w*|personne\w*)
    (?:ne|n'\w+) ~4 pas (?:vous|te|t') ?(?:prendre|retenir|recruter|embaucher|proposer)
    (?:ne|n'\w+) ~4 pas ~3 (?:l'issue|la reponse|la nouvelle) ~3 (?:esper\w*|attend\w*)
    (?:ne|n'\w+) ~4 pas ~3 passer ~3 (?:etape|suite|phase)
    (?:ca|cela) (?:ne|n'\w+) ~2 pas ~3 (?:cette fois|avec nous|chez nous|le faire)
    (?:vous|t'|te) (?:a|ont|avons) ~2 prefere|(?:lui|vous) a ~1 prefere
    (?:pas|plus) de (?:budget|poste|place) ~2 (?:pour|cette|a pourvoir)
    c'est (?:un )?non(?= pour| cette| de|[.,!])*
    (?:part|partons|partis?|parte?|va|allons) ~1 sur (?:quelqu'un|un autre|une autre|un profil|une |
        personne|d'autres)
    (?:ne|n'\w+) ~2 pas (?:toi|vous)(?= cette| qui|[.,!])*
    (?:n'a|n'ont|n'avez|n'avons) pas ~2 (?:classee?|admise?|laureate?)
    (?:n'aurons|n'avons|n'ai) pas ~3 (?:de|le) (?:suite|poste)
    (?:pris|retenu|recrute) ~2 en interne
    (?:ne|n'\w+) ~3 pas ~2 (?:vous|te|t') ?(?:faire signer|embaucher|engager|prendre avec|garder)
"""
RECHAZADO = r"""
    ya no (?:hay|existe|tenemos|queda) ~2 (?:sustitucion|plaza|vacante|puesto|hueco|baja)
    (?:continuar|avanzar|seguir|proceder|adelante) ~4 con (?:otr[oa]s?|el resto)
    no (?:has|habeis|fuiste) ~4 (?:seleccionad|elegid|escogid)*
    (?:^|\w+, |que |usted |pero |lamentablemente |finalmente |final |desgracia |ocasion |lo siento )no |
        (?:ha|fue) ~3 (?:seleccionad|elegid|escogid)*
    (?:candidatura|perfil|solicitud|cv|curriculum) ~6 no (?:ha|fue) ~3 (?:seleccionad|elegid|escogid)*
    otr[oa]s? (?:candidat[oa]s?|candidaturas?|perfil(?:es)?|aspirantes?) (?:que(?! |
        (?:vi|conoc|estab|vino|nos|me))|cuy|mas|con|se)*
    (?:elegid|seleccionad|escogid|elegir|seleccionar|optado por) ?[oa]? ?a? otr[oa]s? |
        (?:candidat|perfil|persona|aspirante)*
    (?:hemos|han|ha|he) (?:decidido|optado|preferido) ~3 |
        (?:no (?:continuar|seguir|avanzar)|por otr|descartar)*
    no ~1 (?:continu|segu|sig|pas|avanz)\w* ~4 (?:proceso|fase|ronda)
    (?:asignad|dado|adjudicad)[oa]? a otr*
    (?:inclinado|decantado) por (?:otr|un |una )*
    optado por (?:un|una) (?:candidat|perfil|persona|aspirante)*
    no (?:has|ha|habeis) (?:superado|pasado)
    (?:quedado|quedamos|ido|quedan) con (?:otr|un candidat|una candidat|un perfil)*
    (?:candidatura|perfil|solicitud) ~7 (?:descartad|desestimad|rechazad)*
    no ~3 |
        (?:continuaremos|seguiremos|continuara|vamos a continuar|seguir adelante|avanzar)
    no ~2 (?:podemos|puedo|pueden|podremos|vamos a poder|van a poder|voy a poder) |
        ofrecer(?:te|le|os)?(?=[.,;!]|$| ~4 |
        (?:puesto|plaza|vacante|contrato|trabajo|empleo|oferta|oportunidad|posicion|nada(?! mas)))*
    (?:lamento|lamentamos|sentimos) ~3 (?:comunicar|informar|decir)\w* ~12 no *
    (?:puesto|vacante|posicion|plaza) ~4 (?:ha sido|esta|se ha|fue) ~2 (?:cubiert|ocupad|cerrad)*
    (?:candidatura|perfil|solicitud) ~5 no ~3 (?:ajusta|encaja|seleccionad|continu|prosper|avanz)*
    (?:decidido|optado|preferido|apostado|elegido) ~2 (?:avanzar|continuar|seguir|apostar|trabajar|por)? |
        ?con ~1 |
        (?:perfil|persona|candidat|alguien)*
    (?:decidido|optado|apostado|decantado) ~1 por ~1 (?:otr|perfil|alguien|una persona|un perfil)*
    cerra\w* ~3 (?:tu|su) (?:candidatura|proceso|solicitud)
    cerrar (?:el|este) proceso ~1 (?:contigo|con usted|aqui)|no (?:vemos|veo|ven|ve) ~2 (?:el|tu|su) encaje
    (?:al final|finalmente|lamentablemente|por desgracia) ~1 no (?:va a|pudo|ha podido|podra) (?:poder )?ser
    no (?:vamos|van) a (?:continuar|seguir|avanzar|contratar|contar)
    no (?:te|le|la|lo) (?:hemos|han|ha) (?:seleccionad|elegid|escogid|cogid|contratad)o
    (?:decidido|optado|preferido|decidimos|decidieron|prefieren) ~1 no ~1 |
        (?:cubrir|contratar|incorporar|sacar|ocupar|fichar) ~2 (?:puesto|plaza|vacante|nadie|a alguien)
    no ~4 (?:contar|contaremos|contamos) con(?:tigo| usted)
    (?:se ha|ha sido|fue) ~2 (?:cubiert|ocupad|adjudicad)[oa] ~2 (?:por|intern)*
    (?:cogido|contratado|fichado|elegido|escogido) ~1 a ~1 (?:otr|alguien|una? (?:persona|candidat|perfil))*
    no ha (?:resultado|sido|quedado) (?:finalista|seleccionad|elegid|apt|admitid)*
    (?:hemos|han|he) (?:elegido|escogido|seleccionado|cogido|fichado) a (?:otr|un|una)*
    (?:has|ha) quedado fuera|no (?:eres|es usted) (?:la persona|el perfil)
    no (?:has|ha) (?:obtenido|conseguido|logrado) ~2 (?:plaza|puesto|vacante)|(?:quedas|queda|quedara) ~1 |
        (?:en|de) reserva
    (?:lo|aqui lo) dejamos (?:por ahora|por el momento|de momento)
    (?:cliente|equipo|empresa|direccion|jef[ea]|soci[oa]s?|consejo|comite) ~3 (?:dicho|decidido|contestado) |
        que no
    no (?:te|le|la) (?:puedo|podemos|pueden|voy a|vamos a|van a) (?:contratar|coger|fichar|incorporar|elegir)
    (?:quedaste|quedo|quedado|quedas) (?:muy )?(?:cerca|a las puertas)(?=[.,;!]|$)*
"""

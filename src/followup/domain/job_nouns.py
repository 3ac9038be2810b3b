"""Nouns of jobs in the languages of applications. A table only."""

from __future__ import annotations

from followup.domain.wording import phrases

JOB_NOUNS = "|".join(
    phrases(
        r"""
        navigator; \w*fachperson; \w{3,}fach(?:mann|frau); manager; engineer; developer; analyst;
        designer; scientist; architect; consultant; specialist;
        coordinator; director; officer; assistant; associate; administrator; accountant; teacher;
        publisher; lecturer; nurse; technician; researcher; editor; writer; producer; planner; buyer;
        representative; executive; programmer; intern; internship; trainee; apprentice; apprenticeship;
        supervisor; lead; head; president; controller; auditor; recruiter; strategist; marketer;
        operator; clerk; cook; chef; driver; physician; pharmacist; therapist; counsel; lawyer;
        paralegal; attorney; advisor; adviser; instructor; tutor; professor; postdoc; fellow; secretary;
        receptionist; working student; copywriter; tester; sre; swe; sde; pm; mgr;
        (?:eng|art|sales|tech|product|creative|managing|finance|regional|medical) dir;
        cto; cfo; ceo; coo; vp; devops; sysadmin;
        \w*elektroniker(?:in)?;
        ingenieur; ingenieurin; entwickler; entwicklerin; berater; beraterin; leiter; leiterin;
        referent; referentin; sachbearbeiter; sachbearbeiterin; werkstudent; werkstudentin; praktikant;
        praktikantin; praktikum; teamleiter; teamleiterin; projektleiter; projektleiterin; buchhalter;
        buchhalterin; kaufmann; kauffrau; redakteur; redakteurin; lehrer; lehrerin; mitarbeiter;
        mitarbeiterin; architektin; designerin; analystin; managerin; assistent; assistentin; techniker;
        technikerin; \w{3,20}(?:manager|entwickler|ingenieur|berater|leiter|designer|analyst|assistent|
        techniker|redakteur|lehrer|pfleger|verkaufer|architekt|forscher|kaufmann|kauffrau|fachkraft)(?:in)?;
        ingenieure; developpeur; developpeuse; charge d'affaires; chargee? de [a-z]+;
        chef de projet; cheffe de projet; responsable; directeur; directrice; comptable; assistante;
        stagiaire; alternant; alternante; consultante; redacteur; redactrice; editrice; editeur;
        vendeur; vendeuse; technicien; technicienne; analyste; juriste; ingeniero; ingeniera;
        desarrollador; desarrolladora; analista; disenador; disenadora; jefe; jefa; gerente;
        coordinador; coordinadora; tecnico; tecnica; consultor; consultora; contable; becario; becaria;
        profesor; profesora; administrativo; administrativa; asistente; directora;
        rn; lpn; cna; midwife; paramedic; carer; caregiver; counsell?or; librarian; curator; electrician;
        plumber; carpenter; mechanic; welder; barista; bartender; waiter; waitress; cashier; courier;
        warehouse operative; picker; packer; guard; janitor; cleaner; hairdresser; florist; baker; butcher;
        solicitor;
        barrister; pupil; clerk; surveyor; planner; dentist; hygienist; surgeon; radiographer;
        physiotherapist;
        psychologist; sociologist; economist; statistician; translator; interpreter; journalist; photographer;
        animator; illustrator; copy editor; social worker; youth worker; principal; dean; provost; scholar;
        ta;
        ranger; firefighter; pilot; steward; stewardess; merchandiser; stylist; sales; bookkeeper;
        underwriter;
        krankenschwester; krankenpfleger(?:in)?; pfleger(?:in)?; \w*fachkraft; \w*fachangestellte[rn]?;
        erzieher(?:in)?;
        sozialarbeiter(?:in)?; verkaufer(?:in)?; fahrer(?:in)?; \w{3,20}fahrer(?:in)?; koch; kochin;
        kellner(?:in)?;
        barkeeper; friseur(?:in)?; backer(?:in)?; elektriker(?:in)?; mechatroniker(?:in)?; schreiner(?:in)?;
        tischler(?:in)?; arzt; arztin; \w{3,20}(?:arzt|arztin); anwalt; anwaltin;
        \w{3,20}(?:anwalt|anwaltin|kraft|helfer|
        helferin|meister|meisterin|schwester|hilfe|angestellte[rn]?); buroleitung; teamleitung; jurist(?:in)?;
        sekretar(?:in)?; infirmiere?; aide soignante?; educat(?:eur|rice); enseignante?; professeure?;
        instit(?:uteur|
        utrice)?; caissiere?; serveu(?:r|se); cuisiniere?; chauffeur; livreur; conseill(?:er|ere)(?:
        [a-z]+)?; hote(?:sse)?;
        receptionniste; secretaire; avocate?; medecin; pharmacien(?:ne)?; ouvriere?; preparat(?:eur|rice);
        agent(?:e)?
        (?:d'|de )[a-z]+; gestionnaire; enfermer[oa]; auxiliar; maestr[oa]; cociner[oa]; camarer[oa];
        dependient[ea]; redactora?; lektor(?:in)?;
        conductora?; chofer; abogad[oa]; medic[oa]; cajer[oa]; educadora?; limpiador[a]?; recepcionista;
        infermier[ea];
        commess[oa]; cuoc[oa]; autista; avvocat[oa]; praticante; impiegat[oa]; operai[oa]; educat(?:ore|rice);
        segretari[oa]; verpleegkundige; docent(?:e)?; bezorger; verkoper; medewerker; begeleider; chauffeur;
        sykepleier; sjukskoterska; undersjukskoterska; larare; butikk\w*; saljare; pielegniark\w*;
        nauczyciel(?:ka)?;
        kierowca; sprzedawc\w*; enfermeir[oa]; motorista; vendedora?; cozinheir[oa];
        \w{2,20}ologist; chemist; physicist; mathematician; historian; veterinarian; optician; dietitian;
        nutritionist;
        beautician; landscaper; roofer; bricklayer; joiner; machinist; estimator; foreman; dispatcher;
        housekeeper;
        concierge; dishwasher; lifeguard; actuary; broker; teller; banker; \w*wissenschaftler(?:in)?;
        csm; sdr; bdr; tpm; practitioner; cabin crew; sachbearbeitung; graphiste; styliste;
        logisticien(?:ne)?; cariste;
        magasinier(?:e)?;
        manutentionnaire; electricien(?:ne)?; plombier; mecanicien(?:ne)?; boulang(?:er|ere);
        patissi(?:er|ere);
        coiffeu(?:r|se); animat(?:eur|rice); formateur; formatrice; traducteur; traductrice; repartidora?;
        mozo de almacen; electricista; fontanero; disenador grafico; programador; programadora; traductora?;
        cajera; verzorgende; monteur; chauffeur; kapster; magazijnmedewerker; elektricista;
        \w*therapeut(?:in)?; product owner; scrum master;
        (?:business|talent|people|channel|client) partner; mgr; controllerin;
        disponent(?:in)?; \w{3,20}(?:leitung|assistenz);
        \w{3,20}(?:mitarbeiter|betreuer|spezialist|vertreter|trainer|planer|prufer|monteur|mechaniker|schlosser|
        logistiker|informatiker|disponent|einkaufer|verwalter|gestalter|fuhrer|zeichner)(?:in)?;
        einkaufer(?:in)?; \w{3,20}(?:fachmann|fachfrau|beauftragte[rn]?); \w*medarbetare;
        \w{3,20}(?:utvecklare|
        ingenjor|konsulent|medarbejder|radgiver|utvikler|ledare); ontwikkelaar; adviseur; beleidsmedewerker;
        adjuster; assessor; examiner; inspector; investigator; appraiser; valuer; negotiator; promoter;
        evangelist; moderator; generalist; trainer; facilitator; educator; sommelier;
        stocker; assembler; fabricator; installer; scaffolder; plasterer; tiler; treasurer; comptroller;
        archivist; registrar; conservator; chaplain; modell?er; purchaser; sourcer; proofreader; demonstrator;
        caseworker; worker; labou?rer; operative; attendant; optometrist; podiatrist; sonographer;
        phlebotomist; bookmaker; caretaker; groundskeeper; forester; farmhand;
        scheduler; reviewer; creator; presenter; technologist; chief of staff;
        (?:support|service|customer|call cent(?:er|re)|booking|reservations?|ticket(?:ing)?|gate|travel|
        claims|leasing|security|sales) agent;
        \w{3,20}(?:referent|bearbeiter|buchhalter|sekretar|makler|handler|warter|bediener|drucker|setzer|
        gartner|maler|lackierer|installateur|elektroniker|laborant|padagoge|therapeut|trainer|chef|
        verkaufer|kellner|koch|lagerist|kontrolleur|former|fraser|dreher|jurist)(?:in)?;
        auszubildende[rn]?; azubi; referendar(?:in)?; volontar(?:in)?; aushilfe; lagerist(?:in)?;
        dachdecker(?:in)?; maurer(?:in)?; gartner(?:in)?; florist(?:in)?; logopad(?:e|in); padagog(?:e|in);
        assistenz; hausmeister(?:in)?; zusteller(?:in)?; laborant(?:in)?; optiker(?:in)?; dozent(?:in)?;
        negociat(?:eur|rice); technico commercial(?:e)?;
        attachee? (?:commerciale?|de (?:presse|direction|clientele|recherche));
        acheteu(?:r|se); auditrice; controleu(?:r|se) de gestion; administrat(?:eur|rice);
        coordinat(?:eur|rice); bibliothecaire; kinesitherapeute; orthophoniste; psychologue;
        cherch(?:eur|euse); doctorante?; apprentie?; conduct(?:eur|rice); operat(?:eur|rice);
        concept(?:eur|rice)(?: redact(?:eur|rice))?; regisseu(?:r|se); adjointe?; notaire; chargee? d'[a-z]+;
        responsabile; responsavel; addett[oa];
        sviluppat(?:ore|rice); ingegnere; progettista; contabile; ragionier[ea];
        coordinat(?:ore|rice); dirett(?:ore|rice); vendit(?:ore|rice); magazzinier[ea]; tirocinante; stagista;
        consulente; specialista; assistente; insegnante; architetto; redatt(?:ore|rice); elettricista;
        cameriere; cassier[ea]; farmacista; giurista; grafico; maestr[oa];
        gestora?; engenheir[oa]; desenvolvedora?; coordenadora?; diretora?; estagiari[oa]; especialista;
        contadora?; contabilista; rececionista; farmaceutic[oa]; jornalista; arquitet[oa]; professora?;
        encargad[oa]; administradora?; arquitect[oa]; periodista; operari[oa]; investigadora?; ejecutiv[oa];
        reponedora?; teleoperadora?; trabajadora? social; ingenier[oa]; teleoperator(?:a)?;
        specjalist(?:a|ka); programist(?:a|ka); kierowni(?:k|czka); anality(?:k|czka); inzynier(?:ka)?;
        ksiegow[aey]; asystent(?:ka)?; menedzer(?:ka)?; koordynator(?:ka)?; handlowiec; przedstawiciel(?:ka)?;
        doradca; stazyst(?:a|ka); praktykant(?:ka)?; projektant(?:ka)?; recepcjonist(?:a|ka); magazynier;
        kucharz; kelner(?:ka)?; pracowni(?:k|ca);
        utvecklare; ingenjor; ekonom; handlaggare; samordnare; koordinator; konsult; larare; administrator;
        kommunikator; \w{3,20}(?:chef|konsult|ekonom|leider|medewerker|adviseur|verkoper|begeleider|
        beheerder|assistente|sekreterare|skoterska|assistent|ansvarig|udvikler|leder);
        teamleider; leidinggevende; onderzoeker; boekhouder; consulent; leraar; lerares; kok; stagiaire?;
        handler; (?:crew|team) member; deckhand; skipper; arborist; gardener; brewer; winemaker; groomer;
        biostatistician; drafter; draughts(?:man|woman|person); expeditor; loader; sorter; usher;
        croupier; glazier; dessinat(?:eur|rice); projet(?:eur|euse); redaktor(?:ka)?; fitter;
        upholsterer; seamstress; jeweller;
        chef(?:fe)? de (?:produit|rayon|cuisine|partie|chantier|rang|service|marche|publicite|secteur|equipe);
        \w*(?:tekniker|ingenjor|ingeniør|medarbeider|radgivare|rådgiver|utvecklare|ansvarlig|larer|lærer);
        sygeplejerske; vaktmastare; snickare; elektriker; forskare; tolk; receptionist; kundeservice;
        (?:specialist|manazer|inzenyr|ucetni|vyvojar|analytik|konzultant|obchodni|programator|projektant|
        koordinator|technolog|laborant)(?:k|ka|kyne|ce)?; vedouci;
        mernok; fejleszto; elemzo; asszisztens; ugyintezo; konyvelo; tanar; ertekesito;
        inginer(?:a)?; contabil(?:a)?; analist(?:a)?; dezvoltator; vanzator; asistent(?:a)?;
        (?:muhendis|uzman|danisman|ogretmen|asistan|yonetici|gelistirici|hemsire|teknisyen|muhasebeci)(?:i|si)?;
        asiantuntija; kehittaja; insinoori; paallikko; suunnittelija; assistentti; myyja; hoitaja; opettaja;
        hovenier; beheerder; inkoper; lasser; schilder; timmerman; logistiek medewerker; planner;
        (?:team|group|shift|squad|section|crew|project|floor|practice|department|ward) leader; fundraiser;
        (?:makeup|game|3d|2d|vfx|concept|storyboard|technical) artist; bookseller; key ?holder; postman;
        postwoman; groundworker; konstrukteur(?:in)?; rettungssanitater(?:in)?; sozialpadagog(?:e|in);
        (?:department|search|committee|panel|board|vice|division) chair; chair(?:man|woman|person);
        commis de cuisine; soldadora?; cuidadora?
        """
    )
)
"""Nouns a job title ends in, or holds before a comma."""

"""Who sends invitations besides people: hiring systems, schedulers, bots, rooms, aliases. Tables only."""

from __future__ import annotations

from followup.domain.wording import phrases, words_of

FREEMAIL = words_of(
    """
    gmail.com googlemail.com outlook.com hotmail.com live.com msn.com yahoo.com ymail.com icloud.com
    me.com mac.com aol.com gmx.com gmx.de gmx.net gmx.at gmx.ch web.de t-online.de freenet.de mail.com
    mail.ru yandex.com yandex.ru proton.me protonmail.com pm.me fastmail.com hey.com zoho.com tutanota.com
    tuta.com posteo.de mailbox.org orange.fr wanadoo.fr free.fr laposte.net sfr.fr bbox.fr hotmail.fr
    yahoo.fr yahoo.co.uk hotmail.co.uk yahoo.de outlook.fr outlook.de outlook.es hotmail.es yahoo.es
    telefonica.net libero.it virgilio.it qq.com 163.com 126.com naver.com bluewin.ch hispeed.ch
    comcast.net verizon.net att.net btinternet.com sky.com xs4all.nl ziggo.nl
    """
)
"""Domains that say nothing about an employer."""

HIRING_SYSTEMS = words_of(
    """
    greenhouse.io greenhouse-mail.io lever.co hire.lever.co ashbyhq.com ashbyprd.com workday.com
    myworkday.com myworkdayjobs.com goodtime.io modernloop.io modernloop.com guide.co smartrecruiters.com
    workable.com workablemail.com icims.com jobvite.com taleo.net oraclecloud.com successfactors.com
    successfactors.eu breezy.hr bamboohr.com teamtailor.com teamtailor-mail.com recruitee.com personio.de
    personio.com personio.email jazzhr.com jazz.co applytojob.com rippling.com rippling-ats.com
    pinpointhq.com dover.com dover.io gem.com comeet.co comeet.com 100hires.com avature.net eightfold.ai
    phenompeople.com beamery.com hirevue.com hackerrank.com codility.com codesignal.com coderpad.io
    karat.com karat.io welcomekit.co welcometothejungle.com talentview.io softgarden.io softgarden.de
    join.com d-vinci.de rexx-systems.com concludis.de onlyfy.io prescreenapp.io umantis.com
    haufe-umantis.com beesite.de infojobs.net flatchr.io digitalrecruiters.com taleez.com beetween.com
    jobylon.com homerun.co fountain.com paradox.ai olivia.paradox.ai talentlyft.com zohorecruit.com
    cornerstoneondemand.com csod.com ukg.com ultipro.com paylocity.com dayforcehcm.com brassring.com
    hire.google.com metaview.ai brighthire.ai willo.video spark-hire.com sparkhire.com myinterview.com
    trac.jobs tal.net jobtrain.co.uk tribepad.com eploy.co.uk hireful.co.uk oleeo.com networxrecruitment.com
    candidate.fyi prelude.co rooster.org crelate.com bullhorn.com bullhornstaffing.com loxo.co manatal.com
    jobadder.com catsone.com zohorecruit.eu freshteam.com hibob.com keka.com darwinbox.com turbohire.co
    recooty.com occupop.com hireology.com clearcompany.com applicantpro.com isolvedhire.com hirebridge.com
    newtonsoftware.com trakstar.com recruiterbox.com jobscore.com polymer.co talentadore.com gohire.io
    factorialhr.com kenjo.io viterbit.com bizneo.com talentclue.com werecruit.io nicoka.com jobaffinity.fr
    vidcruiter.com harver.com testgorilla.com hireflix.com wellfound.com otta.com hired.com
    indeedemail.com
    """
)
"""Registrable domains of hiring systems: two points as sender or link; nobody's employer (A2, B10)."""

SCHEDULERS = words_of(
    """
    calendly.com cal.com savvycal.com youcanbook.me chilipiper.com hubspot.com doodle.com
    acuityscheduling.com tidycal.com zcal.co motion.com usemotion.com reclaim.ai zeeg.me meetergo.com
    simplybook.me oncehub.com appoint.ly microbookings.com koalendar.com x.ai clara.com cronofy.com
    calendarhero.com setmore.com picktime.com appointlet.com tucalendi.com
    """
)
"""General booking tools: a signal of recruiting only together with another (A2)."""

SERVICE_HOSTS = words_of(
    """
    scheduler scheduling schedule calendar cal notifications notification notify noreply no-reply mailer
    bounces bounce invites
    """
)
"""First labels of hosts from which a program sends for a company (B10)."""

INTERVIEWER_LINKS = tuple(
    phrases(
        """
        greenhouse.io/guides/; greenhouse.io/people/; greenhouse.io/scorecards;
        greenhouse.io/interviews/; greenhouse.io/kits/; hire.lever.co/interviews;
        hire.lever.co/candidates; app.ashbyhq.com/interview-briefings; app.ashbyhq.com/candidates;
        app.ashbyhq.com/candidate-searches; app.ashbyhq.com/feedback; interview-kit; interview_kit;
        /scorecard; goodtime.io/interviewer; app.modernloop.io/interviewer;
        app.smartrecruiters.com/app/people
        """
    )
)
"""Links that only interviewers get (A8)."""

MEDIA_LINKS = tuple(
    phrases(
        """
        riverside.fm; squadcast.fm; streamyard.com; zencastr.com; anchor.fm
        """
    )
)
RESEARCH_LINKS = tuple(
    phrases(
        """
        userinterviews.com; respondent.io; usertesting.com; dscout.com; lookback.io; userzoom.com
        """
    )
)
PRACTICE_LINKS = tuple(
    phrases(
        """
        pramp.com; interviewing.io; exponent.com; tryexponent.com; igotanoffer.com; biginterview.com
        """
    )
)

PRESS = tuple(
    phrases(
        """
        fortune; forbes; bloomberg; reuters; cnn; cnbc; bbc; npr; nikkei; wsj; wall street journal; new
        york times; nyt; nytimes; washington post; guardian; financial times; economist; associated
        press; abc news; nbc; cbs; fox news; sky news; techcrunch; wired; vogue; time magazine;
        newsweek; le monde; le figaro; liberation; france info; der spiegel; spiegel; die zeit;
        handelsblatt; zdf; tagesschau; el pais; el mundo; rtve; cadena ser; politico; the verge;
        business insider
        """
    )
)
"""Outlets: "<outlet> interview" is a media interview unless the invitation comes from there (A5)."""

BOT_DOMAINS = words_of(
    """
    fireflies.ai otter.ai fathom.video read.ai tldv.io avoma.com gong.io chorus.ai grain.com grain.co
    fellow.app fellow.co sembly.ai airgram.io meetgeek.ai nyota.ai supernormal.com krisp.ai circleback.ai
    granola.ai granola.so rev.com notta.ai jamie.ai bluedothq.com metaview.ai brighthire.ai pillar.hr
    vowel.com laxis.com spinach.io recall.ai assembly.ai equaltime.io noota.io leexi.ai modjo.ai
    """
)
"""Note takers that join calls (B10)."""

BOT_WORDS = tuple(
    phrases(
        """
        notetaker; note taker; notetaking; fireflies; otter.ai; otterpilot; fathom; read.ai; read ai; tl;dv;
        metaview; brighthire; gong; meetgeek; sembly; recorder; recording bot; meeting bot; ai
        assistant; assistant bot; transcription; scribe bot; granola; avoma; zapier; bot
        """
    )
)
"""Words in the display name of a note taker."""

CALENDAR_DOMAINS = tuple(
    phrases(
        """
        group.calendar.google.com; resource.calendar.google.com; import.calendar.google.com;
        group.v.calendar.google.com; calendar.google.com
        """
    )
)

ROOM_WORDS = tuple(
    phrases(
        r"""
        room; conf; mtg; conference room; meeting room; boardroom; huddle; raum; besprechungsraum;
        konferenzraum;
        salle; sala; zoom room; phone booth; projector; sitzungszimmer; sitzungsraum; vergaderzaal; motesrum;
        \w*zimmer; \w*raum; seminarraum; saal; aula; vergaderruimte; møterum; salon; neuvotteluhuone;
        konferansrom
        """
    )
)

THINGS = words_of(
    """
    beamer projektor projector parking parkplatz loaner laptop firmenwagen dienstwagen poolcar wagen kueche
    kuche
    kaffeekuche kitchen lobby locker desk the das library bibliothek lounge studio garage terrace terrasse
    attic fishbowl aquarium cockpit bunker booth nook foyer kantine cafeteria canteen atrium auditorium
    horsaal aula
    """
)
"""First words, folded, of what one may book beside a room (B10)."""

SHARED_FIRST = words_of(
    """
    institut institute lehrstuhl dekanat prufungsamt studierendensekretariat fakultat abteilung accueil
    direccion
    administracion ufficio afdeling sollicitaties dispatch zentrale empfang people security it kontakt
    """
)
"""First words, folded, of a name that is a department's (B9)."""

SHARED_LAST = words_of(
    "team group crew desk staff pool culture personale interviewers afdeling abteilung department security "
    "reception facilities helpdesk empfang pforte catering"
)
"""Last words, or last parts of an address without a name, that are several people's (B9)."""

ROOM_TOKENS = words_of(
    """
    room rooms confroom conf meetingroom mtgroom boardroom huddle raum besprechungsraum besprechung
    konferenzraum konferenz konf meetingraum salle sala vergaderzaal zoomroom zr mtg resource resources
    møterom moterom
    """
)
"""How the local part of a room's address begins, or all of it (B10)."""

NO_REPLY = words_of(
    """
    noreply no-reply no_reply donotreply do-not-reply do_not_reply nicht-antworten nepasrepondre
    ne-pas-repondre noresponder no-responder mailer-daemon postmaster bounce bounces notification
    notifications notify alerts alert automated system robot bot calendar-notification calendar-server
    """
)

ALIAS_TOKENS = words_of(
    """
    panel recruiting recruitment recruiter recruiters recruit careers career jobs job talent hr people
    hiring interview interviews interviewers interviewing team teams info office contact hello hi mail
    staffing scheduling schedule scheduler coordination onsite loop admin support staff personnel personal
    personalabteilung bewerbung bewerbungen karriere stellen rh drh recrutement emploi carrieres
    candidature candidatures candidaturas equipe rrhh empleo seleccion talento reclutamiento equipo group all
    everyone dept department humanresources human-resources peopleops people-ops ta admissions apply
    applications
    graduates earlycareers trainee trainees ausbildung azubi personalamt personalbuero bewerbermanagement
    observers observer panelists panellists recrutamento selecao vagas rekrutacja kariera praca werving
    vacatures rekrytering jobb personale selezione risorseumane lavoro hr-team rekruttering stillinger
    bemanning candidate candidates committee services service desk front payroll
    faculty association clerk clerks chambers registrar clinic surgery practice
    praxis
    kontakt zentrale empfang accueil direccion direction administracion administration ufficio afdeling
    sollicitaties
    dispatch disposition pruefungsamt studsek dekanat fakultaet rektorat security helpdesk it lobby
    visitors visitor
    besucher experience secretaria segreteria gemeinde stadt stadtverwaltung verwaltung rathaus landratsamt
    kreisverwaltung
    mairie ayuntamiento comune
    kanzlei filiale store shop branch crew volunteer volunteers school schule amt
    sekretariat secretariat engineering-interviewers calendar events reception frontdesk vacancies ats
    """
)
"""Local parts, or all parts of one, of a shared address (B9)."""

STRONG_ALIAS_TOKENS = words_of(
    """
    recruiting recruitment careers jobs hiring interviews interviewers interviewing panel bewerbung
    karriere recrutement rrhh empleo hr people scheduling talent
    """
)
"""One of these makes a local part of several words shared (`talent-acquisition`, `eng.hiring`)."""

HIRING_MAILBOXES = words_of(
    """
    recruiting recruitment jobs hiring interviews bewerbung bewerbungen recrutement talent talento
    recrutamento rekrutacja
    rekrytering rekruttering werving selezione selecao
    reclutamiento seleccion
    """
)
"""Shared addresses that only hiring teams have: a word of hiring (d.6)."""

CROWD_MAILBOXES = words_of(
    """
    events event info hello hi newsletter news community marketing webinar webinars support team contact
    """
)
"""Shared addresses that write to everybody: no outside guest in the sense of d.6."""

EVENT_MAILBOXES = words_of(
    "events event newsletter news community marketing webinar webinars academy alumni network"
)
"""Addresses that announce events: what they call an interview is one to listen to (A5)."""

ALIAS_CJK = ("採用", "人事", "担当", "인사", "채용", "招聘")
ROOM_CJK = ("会議室", "会议室", "회의실")
"""In display names written without spaces (B9, B10)."""

ALIAS_ENDINGS = tuple(
    phrases(
        """
        team; recruiting; recruitment; talent; talent acquisition; hiring; hr; careers; calendar; panel;
        human resources; people operations; people ops; people team; department; office; group;
        interviewers; interviews; scheduling; recrutement; personalabteilung; karriere; rrhh; recursos
        humanos; jobs; staffing; committee; kommission; comite; front desk; reception; secretariat;
        sekretariat;
        admissions; early careers; personalamt;
        bewerbung; bewerbungen; seleccion; scheduler; service rh; info; admin; interview;
        bewerbermanagement; candidate experience; campus; betriebsrat; personalrat; works council; sbv;
        gleichstellungsbeauftragte; schwerbehindertenvertretung; vorstand
        """
    )
)
"""How the display name of a shared address ends, or begins ("HR Famoco")."""

STAFFING_WORDS = tuple(
    phrases(
        """
        staffing; recruit; recruiting; recruitment; search; talent; personnel; personal; headhunt;
        consulting; consultancy; executivesearch; resourcing; manpower; placement; interim; selection;
        rekrut
        """
    )
)
STAFFING_DOMAINS = words_of(
    """
    hays.com hays.de hays.fr hays.co.uk adecco.com randstad.com randstad.de randstad.fr roberthalf.com
    roberthalf.de roberthalf.net michaelpage.com michaelpage.de michaelpage.fr pagegroup.com manpower.com
    manpowergroup.com kornferry.com heidrick.com spencerstuart.com egonzehnder.com teksystems.com
    aerotek.com kforce.com insightglobal.com apexsystems.com kellyservices.com modis.com experis.com
    hudson.com reed.com reed.co.uk harveynash.com lhh.com expectra.fr fedgroup.com robertwalters.com
    walterspeople.com gulp.de ferchau.com brunel.net akkodis.com nigelfrank.com
    """
)
STAFFING_NAMES = frozenset(domain.partition(".")[0] for domain in STAFFING_DOMAINS)
"""The agencies by name: whoever stands behind one of these is a company more likely than a person (B17)."""

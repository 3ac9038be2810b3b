"""First names, and what makes two words a company although the first is one. Tables only."""

from __future__ import annotations

from followup.domain.wording import phrases, squashed, words_of

GIVEN_NAMES = words_of(
    """
    aarav aaron abby abdul abdullah abena abhishek abigael abigail achim ada adam adebayo adele adelina
    adeola aditya adrian adriana adrien adunni agata agathe agnes agnesa agnieszka ahmad ahmed ahmet
    aicha aidan aiko aileen ainhoa aisha aishwarya ajay akash akhil akira akosua alain alan alba albert
    alberto alejandra alejandro alejo aleksandar aleksandra alena alessandra alessandro alessia alex
    alexa alexander alexandra alexandre alexandria alexandros alexia alexis alfonso alfred alfredo ali
    alice alicia alina alisa alison alistair aliya allison alma almut alvaro alyssa amadou amanda
    amandine amara amber amelia amelie amina amir amirah amit amol amrita amy ana anais anand ananya
    anastasia anastasiya anders andre andrea andreas andree andrei andrej andres andrew andrzej andy
    anette angel angela angelica angelika angelina angharad anh anika anil anita anja anke ankit ankita
    ann anna annabel anne anneke anneli annelie annemarie annette annie annika anouk anthony antje
    antoine antoinette anton antonia antonin antonio antti anuj anup anurag anya aoife aparna archana
    arda ariana ariane arjen arjun armin arnaud arne arnold arthur arturo arun aryan asbjørn asger asha
    ashish ashley ashok ashton asif aslan asli assaf astou astri astrid atsushi aude audrey aurelie
    aurelien austin avery avi aviv axel ayaan ayesha aylin ayo ayodele ayse ayumi aziz baptiste bart
    bartosz bastian bastien beata beate beatrice beatriz ben benedicte benedikt benjamin benoit berk
    bernard bernd bernhard bert bertrand beth bethan bethany betty beverly bhavna bianca bianka bilal
    bill birgit bjorg bjorn bjørn blake blanca bob bogdan bogusław boonsri boris brad bradley bram
    brandon branislav brayden brenda brendan brent brett brian brianna bridget brigitte brittany brooke
    bruce bruno bryan burak burkhard busra caitlin caleb callum cameron camila camilla camille carina
    carl carla carlo carlos carlota carmen carol carole carolin carolina caroline carolyn carsten carys
    casey catalina catarina catherine cathy cecile cecilia cedric celia celine cem cengiz cesar chantal
    charles charlie charlotte cheng chiamaka chiara chidi chika chinedu chinwe chitra chloe chris
    christa christel christelle christian christiane christina christine christof christoph christophe
    christopher chukwuemeka ciara ciaran cigdem cindy claire clara clarisse claude claudia claudine
    claudio claus clemence clement cody colette colin connor conor conrad constance constanze corentin
    corina corinna corinne cormac cornelia cosmin craig cristian cristina curtis cynthia cyril dagmar
    daisy dalia damian damien dan dana daniel daniela daniele danielle danny danuta daria dario dariusz
    darnell darren darryl dave david davide dawid deandre debbie debora deborah deepa deepak deirdre
    delphine demetrius denis denise deniz dennis derek derrick detlef devin dhruv diana diane didier
    diego dieter dilip dimitri dina dinesh dirk divya dmitri dmitry dolores dominic dominik dominique
    don donald donna dora doreen doris dorota dorothea dorothee doug douglas duncan dusan dwight dylan
    ece eckhard ed eddie edgar edith eduard eduardo edward edwin eero efua eileen eirik ekaterina ekin
    elaine eleanor elena eleni eleonora eli elia elias elif elijah elisa elisabeth elisabetta elise
    elizabeth ella ellen elliot elliott elodie elsa elvira emeka emerson emil emilia emiliano emilie
    emilio emily emine emma emmanuel emmanuelle emmett emre engin enrico enrique enzo eoin erhard eric
    erica erich erik erika erin ernst ersin erwin esra esteban estelle esther eszter ethan etienne eugen
    eugene eugenia eunji eva evan eve evelyn evelyne ewa ewelina ezgi fabian fabien fabienne fabio
    fabrice fadi faisal farah farhan farid fatemeh fatih fatima fatma fatou fatoumata federica federico
    felicia felicitas felipe felix femi ferdinand fergus fernanda fernando filip finn finnegan fiona
    flavia flavio florence florent florian folake frances francesca francesco francine francis francisca
    francisco franck franco francois francoise frank franz franziska fred frederic frederik freja frida
    frieda friederike friedrich fritz fumiko funmi gabe gabor gabriel gabriela gabriele gabrielle gael
    gaelle gamze gareth garrett gary gaurav gavin geoff geoffrey georg george georges georgia georgina
    georgios gerald geraldine gerard gerd gergely gerhard gerrit gertrud ghislaine giacomo giang
    gianluca gianni gilbert gilles gina gino giorgio giorgos giovanna giovanni gisela giulia giuseppe
    gizem gloria gokce gonzalo gopal gordon grace graham grainne greg gregoire gregor gregory greta
    gretchen grzegorz guadalupe gudrun guido guilherme guillaume guillermo gunnar gunter gunther
    gurpreet gustav guy gwen hadiya hailey hakan haley hamid hamza hana hanna hannah hannes hans haoran
    harald hari harish harriet harry harsh harsha haruka haruki harvey hassan hatice havard hayley heath
    heather hector hedwig heide heidi heike heikki heiko heiner heinrich heinz helen helena helene helga
    helmut heloise hemant hendrik henning henri henriette henrik henry herbert herve hideo hilary hilda
    hilde hiroki hiroshi hiroto hoang holger holly hope horst howard huan hubert huda hugh hugo hugues
    hui huseyin hussein hye hyun iain ian ibrahim ibrahima ida ifeoma ignacio igor ikram ilaria ilker
    ilona ilse imani imran inaki ines inga inge ingeborg ingo ingrid ingvild inigo ioana ioannis irene
    irina iris irma isaac isabel isabell isabella isabelle isaiah isha ishaan isidora ismael itziar ivan
    ivana ivo iwona jaap jack jackie jacob jacqueline jacques jada jade jaewon jaime jake jakob jakub
    jamal james jamie jan jana jane janet janice janina janine jannik jared jaroslav jasmin jasmine
    jason jasper javier jay jayden jean jeanne jeannette jeff jeffrey jelena jen jenna jennifer jenny
    jens jeremiah jeremy jermaine jerome jerry jesper jesse jessica jessie jesus jihoon jill jim jimmy
    jing jinwoo jiwon jiyoung jo joachim joan joana joanna joanne joao joaquin jochen jodie jody joe
    joel joelle joerg johan johann johanna johannes john johnny jon jonas jonathan joost jordan jorg
    jorge jose josef josefine joseph josephine josh joshua josiah josie josselin jovana joy joyce jozef
    juan juana juanita judith judy juergen juha jukka jules julia julian juliana julie julien juliette
    julio julius jun junaid jurgen jussi justin justine jørgen jørn kaan kadir kai kailash kaisa kaitlyn
    kaito kalpana kamal kamala kamil kana kanika karan karen karim karin karina karl karla karolina
    karsten kartik kasia kasper katarina katarzyna kate katerina katharina katherine kathleen kathrin
    kathryn kathy katie katja katrin kaushik kavita kavya kay kayla kaylee keiko keisha keith kelly
    kelsey ken kenji kenneth kenny kenta kerstin kevin khadija khaled khalid kiara kim kimberly kiran
    kirsten kirstine kirsty klara klaus kofi komal konrad konstantin kostas kristen kristian kristin
    kristina kristof krzysztof kumar kunal kurt kwabena kwame kwasi kyle kyung laila lakisha lakshmi
    lara larissa larry lars laszlo latisha latoya laura laure laurel lauren laurence laurent laurie
    layla lea leah leandro leila leire lekha lena lennart leo leon leona leonard leonardo leonie leonor
    leopold leslie leticia levi leyla liam lidia lijuan lila lili lilian liliana lilly lina linda
    lindsay lindsey linh linnea lionel lior lisa lise lisette liz lluis logan loic lokesh lola lorcan
    lorena lorenz lorenzo loretta lorraine lothar lotte lou louis louisa louise luc luca lucas lucia
    lucie lucien lucile lucy ludovic ludwig luis luisa luise lukas lukasz luke lutz lydia lydie lynn
    lyudmila maarten maciej madeleine madhavi madhu mads mael maeve magali magdalena maggie mahesh maia
    maike maitane maite maja makayla malachi malgorzata malte mamadou mandeep manfred manish manisha
    manoj manon manuel manuela mara marc marcel marcella marcelle marcello marcelo marcia marcin marco
    marcos marcus marek margaret margarita margaux margit margot margret margrit maria mariam mariana
    marianne marie mariella marija marilyn marina mario marion marisa marissa mariusz marjorie mark
    marko markus marlene marlies marta martha marthe martin martina martine mary maryam marzena masato
    mateo mateusz mathias mathieu mathilde matt matteo matthew matthias matthieu matti maud maura
    maureen maurice mauricio maurizio max maxime maximilian maxine maya mayank mayumi małgorzata mbali
    mckenna meera megan megha mehdi mehmet mehul mei meike meiling melanie melinda melissa meltem merle
    mert mette mia micah michael michaela michail michal michał michel michele michelle miguel mika
    mikael mike mikkel mikko mila milan milena miles millie milos mina ming minh minho minji miranda
    miriam mirjam mirjana mitali mohamed mohammed mohan mohit molly mona monica monika monique morgan
    moritz mukesh murat muriel mustafa myriam nabil nabila nadege nadia nadine nadira nadja naledi
    namrata nanami nancy naoki naomi narendra nasser natalia natalie natascha natasha nate nathalie
    nathan nathaniel naveen navya nazli neal ned neelam neeraj neha neil ngozi nguyet nhung niamh
    nicholas nick nicki nico nicola nicolas nicole niels nigel nikhil niki nikita nikolai nikolaos
    nikolaus nilay nils nina nirav nisa nisha nitin nkechi nnamdi noah nobuko noel noelia noemi noor
    nora norbert norma norman nuria obinna odile oguz oisin oksana olaf ole oleg olga oliver olivia
    olivier olumide oluwaseun omar omari onur orhan orla osama oscar oskar osman oswald otto owain owen
    oystein ozge pablo paco padma padraig paige paivi palak pallavi pamela pankaj paola paolo parth
    parvati pascal pascale pascual pat patricia patricio patrick patrik patrizia patty paul paula
    paulina pauline paulo pavel pawel paweł pedro peggy pekka penelope penny pete peter petra phil
    philip philipp philippa philippe phoebe pia pierre pieter pilar pinar piotr piyush pooja poonam
    prabhu prachi pradeep prakash pranav pranay prashant pratik pratyush preethi preeti priya priyam
    priyanka puja puneet qian qing quentin quinn rachel rachid radek rafael rafaela rafal rafał raffaele
    raghav ragnar ragnhild rahul rainer raj rajan rajat rajesh rajiv rakesh ralf ralph ramesh ramon
    ramona rana ranjit raphael raquel rashid rashmi rasmus raul ravi ray raymond rebecca regina reiner
    reinhard rekha remi remy rena renata renate rene reyhan rhonda rhys ricarda ricardo riccardo richard
    rick riikka riley rita ritika ritu rob robert roberta roberto robin rocio rodrigo roger rohan rohit
    roisin roland rolf romain roman ron ronald ronja rory rosa rosalie rose roswitha roxane ruben ruby
    ruchi rudi rudolf rudy rupal rupert russell ruth ryan ryo ryota saanvi sabine sabrina sachiko sachin
    sadia sahil sahra said saleh sally salma salvatore sam samantha samar samir samira samuel sandeep
    sandra sandrine sandro sandy sanjana sanjay sanjeev sanna santiago santosh saoirse sara sarah sarita
    sascha saskia satish satoshi saurabh sean sebastian sebastien seda segun selim selin selina selma
    senthil seok serena serge sergei sergio serkan severine sevgi shalini shane shania shanice shannon
    sharon shaun shawn sheila shelly shilpa shivani shreya shreyas shruti shubham sian sibel sibylle
    siddharth siddhartha siegfried signe sigrid sigurd silke silvana silvia simon simona simone simran
    sina sindhu sinead siobhan siri smita sneha sofia sofie sohail solange solene solveig somchai sonia
    sonja sophia sophie soren soumya sridhar srinivas stan stanislas stanislav stanisław stefan stefania
    stefanie steffen steffi stelian stephan stephane stephanie stephen steve steven stuart subhash
    suchitra sudha sujata sumit sunil suraj suresh susan susana susanna susanne sushma susi suzana
    suzanne sven svenja sverre svetlana swapnil swati sybille sylvain sylvia sylvie sylwia szymon søren
    tadeusz taiwo takashi takeshi takumi tamar tamara tamika tania tanisha tanja tanvi tanvir tara tariq
    tatiana tatjana tatsuya taylor ted tejas temitope tendai teodor teresa terrell terry tess tessa
    thabo thandiwe thanh thao thea theo theodor theresa therese thibault thibaut thierry thilo thomas
    thomasz thorsten thuy tiffany tim timo timothy tina tobias todd tolga tom tomas tomasz tomoko toni
    tony torben torbjørn tormod torsten tracy trang trevor tristan trudy trung tuan tugba tunde tuomas
    turid tyrone uday ugo ulf uli ulla ulrich ulrike uma umar umberto umesh umut una uros ursula ute
    utku uwe uzma vaclav vaibhav valentin valentina valentine valeria valerie vandana vanessa vani varun
    vedran venkat venkatesh vera verena veronica veronika veronique vicente vicki vicky victor victoria
    viet vijay vikram viktor viktoria vinay vincent vincenzo vineet vinod viola violeta viraj virginia
    virginie vishal vivek vivian viviane vivien vladimir vladislav volker walter waltraud wambui wanda
    wanjiru wayan wei wendy wenke werner wiebke wiktor wilfried wilhelm will willem william willy
    winfried wioletta wojciech wolf wolfgang xavier xiao xiaoming xiaoyu ximena xin xinyi yael yamini
    yan yann yannick yara yasemin yash yasmin yasmine yasuko yetunde yevgeny yichen ying yoko yolanda
    yosef yousef youssef yue yuji yuka yuki yuko yusuf yuta yuting yves yvette yvonne zach zachariah
    zachary zain zainab zara zbigniew zehra zeynep zhen zoe zoltan zsofia zuzana øystein øyvind łukasz
    """
)
"""Folded, in the languages of the drafts and their neighbours; those of places or makes are left out."""

COMPOUND_NAMES = frozenset(
    phrases(
        """
        ana belen; ana isabel; ana luisa; ana maria; ann christin; ann kathrin; anna lena; anna maria;
        anne marie; anne sophie; billie jean; carlos alberto; eva maria; francisco javier; hans jurgen;
        hans peter; jean claude; jean francois; jean luc; jean marc; jean marie; jean michel; jean paul;
        jean pierre; jo ann; jose antonio; jose carlos; jose ignacio; jose luis; jose manuel; jose
        maria; jose miguel; juan antonio; juan carlos; juan ignacio; juan jose; juan manuel; juan pablo;
        karl heinz; klaus peter; luis alberto; luis fernando; luis miguel; marco antonio; maria carmen;
        maria dolores; maria elena; maria isabel; maria jesus; maria jose; maria luisa; maria pilar;
        maria teresa; marie christine; marie claire; marie france; mary ann; mary beth; mary jo; mary
        kate; miguel angel; rosa maria; victor manuel
        """
    )
)
"""Folded: first names of two words, of which one is not what their bearer is called."""

FAMILY_NAMES = words_of(
    """
    adeyemi afolabi agarwal ahmed aydin banerjee bhatt bhattacharya chatterjee chaudhary chen chopra
    choudhury demir diallo dubey garcia gonzalez gupta hernandez horvat huang ionescu ivanov iyer jain
    jonsdottir joshi kapoor kaur kaya kim kovac kowalczyk kowalski krishnan kulkarni kumar li lin liu
    lopez martinez mehta mensah mishra mukherjee nair nakamura nguyen novak nowak obi okafor okonkwo
    ozturk pandey papadopoulos patel perez petrov pillai popescu rao reddy rodriguez sahin saito sanchez
    sato sharma shetty shrestha singh sinha sokolov srinivasan subramanian takahashi tanaka tran trivedi
    verma wang watanabe wisniewski wojcik wu xu yadav yamamoto yang yilmaz zhang zhao zheng zhou zhu
    """
)
"""Folded: families far more often than firms, beside a first name that may be unknown."""

VIETNAMESE_FAMILIES = words_of(
    "nguyen tran pham huynh phan vo dang đang bui ngo duong truong dinh đinh le hoang vu do đo ly mac luong"
)
"""Folded; behind one of these the name that its bearer is called by comes last."""

_ONLY_VIETNAMESE = words_of("nguyen tran pham huynh phan dang đang bui truong")
VIETNAMESE_MIDDLES = words_of("thi van huu duc đuc minh ngoc thanh quoc xuan hong anh thu bao kim")
"""Folded: what often stands between family and first name."""

CAUSES = words_of(
    """
    all america americans australia africa asia austria britain canada children climate change democracy
    development education equality europe everyone families france freedom future germany good health history
    humanity india ireland italy justice kids life london nature nigeria peace people scotland society spain
    sport the tomorrow uganda wales women youth
    """
)
"""What the name of a charity or an authority is "for", folded: Teach for America, Transport for London."""

TRADE_NAMES = words_of(
    """
    archer backer baker barber bauer brewer butcher butler carpenter carter chandler clark clerk cook cooper
    dean draper
    driver farmer fischer fisher fowler gardener gardner glover guard hunter jager judge kaufmann koch
    lehrer maler
    mason maurer meier metzger miller muller page painter parker pfleger planner porter potter pupil ranger
    richter
    schafer schmidt schneider schreiber schreiner schuster sheppard skinner slater smith steward stewart
    tailor tanner
    taylor thatcher tischler turner tyler wagner walker weaver weber webber wirt wright zimmermann
    """
)
"""Folded words that are a trade, and families' names far more often behind a first name."""


def is_family_first(words: list[str]) -> bool:
    """Whether folded words are a Vietnamese name in its own order: `nguyen thi mai`, `tran linh`."""
    if not 2 <= len(words) <= 4 or words[0] not in VIETNAMESE_FAMILIES or words[-1] in VIETNAMESE_FAMILIES:
        return False
    return words[0] in _ONLY_VIETNAMESE or (len(words) > 2 and words[1] in VIETNAMESE_MIDDLES)


FIRMS = frozenset(
    squashed(name)
    for name in phrases(
        """
        adolf wurth; adolfo dominguez; alain afflelou; albert heijn; andreas stihl; ben jerry; benjamin moore;
        bobbi brown; carolina herrera; charles river; dirk rossmann; eddie bauer; elizabeth arden; ernst
        young;
        erwin hymer; felix schoeller; franz haniel; giorgio armani; gianni versace; harvey norman; helena
        rubinstein;
        jack jones; jenny craig; karl mayer; leo burnett; martin marietta; massimo dutti; max bogl; rolf benz;
        stella mccartney; vivienne westwood;
        a o smith; a p moller maersk; alfred ritter; allen edmonds; ann taylor; anne frank house;
        arthur andersen; arthur d little; austin reed; axel springer; ben sherman; c h robinson;
        calvin klein; carl zeiss; carlo gavazzi; charles schwab; christian dior; david lloyd; dr
        martens; dr oetker; dr reddys; e leclerc; edward jones; eli lilly; emerson electric; estee
        lauder; ethan allen; franklin templeton; georg fischer; george weston; grace foods; h b
        fuller; harry winston; harvey nash; harvey nichols; heinrich heine; hugo boss; j b hunt; j
        crew; j p morgan; jack daniels; jack wolfskin; james hardie; jane street; jean coutu; jean
        paul gaultier; jim beam; jimmy choo; john deere; john lewis; john wiley; julius bar; julius
        berger; karl storz; kate spade; l l bean; laura ashley; levi strauss; li auto; louis dreyfus;
        louis vuitton; marc cain; marc jacobs; marc opolo; marie curie; marie stopes; mark cross;
        martin brower; mary kay; max bahr; max mara; max planck; michael kors; michael page; morgan
        lewis; morgan sindall; morgan stanley; mr cooper; mr green; mr kipling; nina ricci; oliver
        wyman; oscar de la renta; oscar mayer; otto bock; otto fuchs; paul hartmann; paul hastings;
        paul smith; paul weiss; peter hahn; peter kaiser; philip morris; pierre cardin; pierre fabre;
        ralph lauren; ray ban; raymond james; robert bosch; robert half; robert walters; roland
        berger; ruby tuesday; russell reynolds; s c johnson; sam smith; simon kucher; t rowe price;
        taylor wessing; taylor wimpey; ted baker; thomas cook; thomas sabo; tim hortons; tom ford; tom
        tailor; tommy hilfiger; tony chocolonely; victoria secret; w l gore; walter knoll; william
        blair; william hill; yves rocher; yves saint laurent
        """
    )
)
"""Companies that bear somebody's full name, squashed."""

FIRM_WORDS = words_of(
    """
    academy ag airlines airways analytics apps asset associates bakery bank books brands brewery
    brothers capital care cars clinic club co coffee collective college communications consult
    consultants consulting corp corporation creative credit data dental design diagnostics digital
    editions education electric electronics energy enterprise enterprises entertainment fashion films
    financial finance fitness foods foundation fund games gbr global gmbh gruppe group groep groupe
    grupo gruppo health healthcare holding holdings home hospital hotel hotels housing inc industries
    institut institute insurance interactive international investment investments kg klinik lab labs law
    learning legal limited llc llp logistics ltd management manufacturing market marketing markets media
    medical mobility motors museum music network networks news observatory og ohg partner partners pay
    payments pharma pharmaceuticals plc power press productions products properties protection
    publishing records recruiting recruitment renewables research resources restaurant retail robotics
    sa sarl sas schule school sciences search se security services shop society software solar solutions
    sons stiftung krankenhaus klinikum krankenkasse gymnasium kita markt space sport sports staffing
    store stores studio studios supply systems talent tech technologies technology telecom theatre
    therapeutics toys trading transport travel trust university ventures verlag verein versicherung
    water wealth werke wine works
    """
)
"""Folded words that no family bears and many companies do."""

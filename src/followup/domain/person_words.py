"""First names, and what makes two words a company although the first is one. Tables only."""

from __future__ import annotations

from followup.domain.wording import phrases, squashed, words_of

GIVEN_NAMES = words_of(
    """
    aaliyah aarav aaron abby abdul abdullah abena abhishek abigael abigail achieng achim ada adaeze adam
    adebayo adele adelina adeola aditi aditya adrian adriana adrien adunni afonso agata agathe agnes
    agnesa agnieszka agus ahmad ahmed ahmet aicha aidan aiden aiko aileen ailsa ainhoa aino aisha
    aishwarya aitor ajay akari akash akhil akira akosua akua alain alan alasdair alba albert alberto
    alejandra alejandro alejo aleksandar aleksandra alena alessandra alessandro alessia alex alexa
    alexander alexandra alexandre alexandria alexandros alexia alexis alfie alfonso alfred alfredo ali
    alice alicia alina alisa alison alistair aliya allison alma almut alois alva alvaro alyssa ama
    amadou amaka amanda amandine amara amber amelia amelie amina amir amirah amit amol amrita amy ana
    anais anand ananya anastasia anastasiya anders andras andre andrea andreas andree andrei andrej
    andres andrew andriy andrzej andy ane anette angel angela angelica angelika angelina angharad anh
    anika anil anita anja anjali anke ankit ankita ann anna annabel anne anneke anneli annelie annemarie
    annette annie annika anouk anthony antje antoine antoinette anton antoni antonia antonin antonio
    antti anuj anup anurag anya aoi aoife aparna apolline archana archie arda ari ariana ariane arjen
    arjun armin arnau arnaud arne arnold arthur arturo arun aryan asbjørn asger asha asher ashish ashley
    ashok ashton asif aslan asli assaf astou astri astrid atieno atsushi attila aude audrey aurelie
    aurelien austin avery avi avital aviv axel ayaan ayesha aylin ayo ayodele ayse ayumi aziz balazs
    baptiste barbora barney bart bartosz basia bastian bastien bea beata beate beatrice beatriz beckett
    ben benedicte benedikt benjamin benoit berk bernard bernd bernhard bert bertie bertrand bess beth
    bethan bethany betty beverly bhavna bianca bianka bilal bill birgit birgitte bisi bjarne bjorg bjorn
    bjørn blake blanca bo boaz bob bodil bogdan bogusław bohdan bojan boonsri boris bozena brad bradley
    bram brandon branislav brayden brenda brendan brent brett brian brianna bridget brigitte brittany
    brody brooke bruce bruna bruno bryan budi burak burkhard busra caden caio caitlin caleb callum
    cameron camila camilla camille capucine carina carl carla carlo carlos carlota carmen carol carole
    carolin carolina caroline carolyn carsten carys casey catalina catarina cathal catherine cathy catia
    catriona cecil cecile cecilia cedric celia celine cem cengiz cerys cesar chantal charles charlie
    charlotte cheng chiamaka chiara chidi chika chinedu chinwe chioma chitra chloe chris christa
    christel christelle christian christiane christina christine christof christoph christophe
    christopher chukwuemeka cian ciara ciaran cigdem cindy claire clara clarisse claude claudia claudine
    claudio claus clemence clement clint clive cody colette colin colm colton connor conor conrad
    constance constanze cora corentin corina corinna corinne cormac cornelia cosmin craig cristian
    cristina curtis cynthia cyril cyrus dagmar daiki daisy dalia damian damien dan dana daniel daniela
    daniele danielle danny danuta darek daria dario dariusz darko darnell darren darryl dave davi david
    davide dawid dax deandre deb debbie debora deborah declan dee deepa deepak deirdre dejan delphine
    demetrius denis denise deniz dennis derek derrick deshawn detlef devin dewi dhruv diana diane didier
    diego dieter dilip dimitri dina dinesh dirk divya dmitri dmitry dmytro dolores dominic dominik
    dominique don donald donna dora doreen doris dorota dorothea dorothee dot doug douglas dov dragan
    drew duarte duncan dusan dwight dylan ebba ebony ece eckhard ed eddie edgar edith edoardo eduard
    eduardo edward edwin eero efua eileen eilidh eirik eitan ekaterina ekin elaine eleanor elena eleni
    eleonora eli elia elias elif elijah elisa elisabeth elisabetta elise elizabeth ella ellen elliot
    elliott ellis elodie eloise elsa elvira emeka emerson emi emil emilia emiliano emilie emilio emily
    emine emma emmanuel emmanuelle emmet emmett emre engin enrico enrique enzo eoin erhard eric erica
    erich erik erika erin ernst ersin erwan erwin esra esteban estelle esther eszter ethan etienne eugen
    eugene eugenia eugenie eulalia eun eunji eva evan eve evelyn evelyne ewa ewan ewelina ezekiel ezgi
    ezra fabian fabien fabienne fabio fabiola fabrice fadi faisal fang farah farhan farid fatemeh fatih
    fatima fatma fatou fatoumata fay federica federico felicia felicitas felipe felix femi feng
    ferdinand ferenc fergal fergus fernanda fernando fiete filip filipa finn finnegan fiona flavia
    flavio flo florence florent florian floyd folake frances francesca francesco francine francis
    francisca francisco franck franco francois francoise frank franz franziska fraser fred freddie
    frederic frederik fredrik freja frida frieda friederike friedrich fritz fumiko funmi gabe gabi gabin
    gabor gabriel gabriela gabriele gabrielle gael gaelle gamze gareth garrett gary gaurav gavin gemma
    geoff geoffrey georg george georges georgia georgie georgina georgios gerald geraldine gerard gerd
    gergely gergo gerhard gerrit gertrud gesche gethin ghislaine giacomo giada giang gianluca gianni
    gigi gil gilbert gili gilles gillian gina ginevra gino giorgio giorgos giovanna giovanni gisela
    giulia giuseppe gizem glen gloria gokce goncalo gonzalo gopal goran gordon gorka gosia grace graham
    grainne grayson greg gregoire gregor gregory greta gretchen grzegorz grzesiek guadalupe gudrun guido
    guilherme guillaume guillermo gunnar gunter gunther gurpreet gus gustav gustavo guy gwen gwenael
    hadas hadiya hailey hakan haley halina hamid hamish hamza hana hania hank hanna hannah hanne hannes
    hans hao haoran harald hari harish harriet harry harsh harsha haruka haruki haruto harvey hassan
    hatice hattie hauke havard hayley heath heather hector hedda hedwig hege heide heidi heike heikki
    heiko heiner heinrich heinz heitor helen helena helene helga heli helmut heloise hemant hendrik
    henning henri henriette henrik henry herbert herve hiba hideo hilary hilda hilde hiroki hiroshi
    hiroto hoa hoang holger holly hope horst howard huan hubert huda hugh hugo hugues hui huong huseyin
    hussein huw hye hyun iain ian ibrahim ibrahima ida idan ifeoma iga ignacio igor ihor iker ikram
    ilaria ildiko ilker ilona ilse imani imran ina inaki ines inga inge ingeborg ingo ingrid ingvild
    inigo ioana ioannis ira iratxe irene irina iris irma iryna isaac isabel isabell isabella isabelle
    isadora isaiah isha ishaan isidora ismael istvan itziar iva ivan ivana ivo iwona izzy jaap jace
    jacek jack jackie jacob jacqueline jacques jada jade jadwiga jaewon jago jaime jake jakob jakub
    jamal james jamie jan jana jane janek janet janice janina janine janne jannes jannik jared jari
    jaroslav jasmin jasmine jason jasper javier jaxon jay jayden jean jeanne jeannette jed jeff jeffrey
    jelena jemma jen jenna jennifer jenny jens jeremiah jeremy jermaine jerome jerry jesper jess jesse
    jessica jessie jesus jiayi jihoon jill jim jimmy jing jinwoo jiri jisoo jiwon jiwoo jiyoung jo
    joachim joan joana joanna joanne joao joaquim joaquin jochen jodi jodie jody joe joel joelle joerg
    johan johann johanna johannes john johnny joko jolanta jon jonas jonathan jonty jony joost jordan
    jordi jorg jorge jose josef josefine joseph josephine josh joshua josiah josie josselin jovan jovana
    joy joyce jozef juan juana juanita judith judy juergen juha juhani jukka jule jules julia julian
    juliana julie julien juliette julio julius jun junaid jurgen jussi justin justine jytte jørgen jørn
    kaan kadir kai kailash kaisa kaitlyn kaito kalpana kamal kamala kamau kamil kana kanika karan kareem
    karen kari karim karin karina karl karla karolina karsten kartik kasia kasper kat katalin katarina
    katarzyna kate katerina kateryna katharina katherine kathleen kathrin kathryn kathy katie katja
    katrin kaushik kavita kavya kay kayla kaylee keiko keisha keith kelechi kelly kelsey ken kenji
    kenneth kenny kenta kerstin ketut kevin khadija khaled khalid khoa kiara kieran kim kimberly kiran
    kirk kirsten kirstine kirsty kit kitty klara klaus kofi komal konrad konstantin korbinian kostas
    kristen kristian kristin kristina kristof krzysiek krzysztof kumar kunal kurt kwabena kwame kwasi
    kyle kyung lachlan laia laila lakisha lakshmi landon lara larissa larry lars lasse laszlo latisha
    latoya laura laure laurel lauren laurence laurent laurie layla lea leah leandro leila leire lekha
    lena lenka lennart leo leon leona leonard leonardo leonie leonor leopold leslie leticia levi levin
    lex leyla liam lidia lijuan lila lili lilian liliana lilly lina linda lindsay lindsey ling linh
    linnea lionel lior lisa lise lisette liv liz lluis logan loic lokesh lola lorcan lorena lorenz
    lorenzo loretta lorna lorraine lothar lotte lottie lou louane louie louis louisa louise luana luc
    luca lucas lucia lucie lucien lucile lucy ludovic ludovica ludwig ludwik luis luisa luise lukas
    lukasz luke lutz lydia lydie lyle lynn lyuba lyudmila maarten mabel maciej madeleine madhavi madhu
    mads mae mael maeve mafalda magali magda magdalena maggie magnus mags mahesh maia maike maitane
    maite maja makayla makoto malachi malgorzata malik malte mamadou mandeep manfred manish manisha
    manoj manon manuel manuela mara marc marcel marcela marcella marcelle marcello marcelo marcia marcin
    marco marcos marcus marek maren margaret margarita margaux margit margot margret margrit maria
    mariam mariana marianne marie mariella marija mariko marilyn marina mario marion marisa marissa
    marit mariusz marjorie mark marketa marko markus marlene marlies marnie marta martha marthe martin
    martina martine mary maryam marzena masato mateo mateusz mathias mathieu mathilde mathis matilda
    matt matteo matthew matthias matthieu matti maud maura maureen maurice mauricio maurizio max maxence
    maxime maximilian maxine maya mayank mayumi małgorzata mbali mckenna meera meg megan megha meghan
    mehdi mehmet mehul mei meike meiling mel melanie melinda melissa meltem mengting merce merle mert
    merv mette mhairi mia micah michael michaela michail michal michał michel michele michelle mick
    miguel mika mikael mike mikel mikkel mikko mila milan milena miles milica millie milos mina ming
    minh minho minji minjun minna mio miranda miriam mirjam mirjana mirko mitali mo moe mohamed mohammed
    mohan mohit molly mona moni monica monika monique montse morag morgan moritz moshe mukesh murat
    muriel mustafa mwangi mykola myriam nabil nabila nacho nadav nadege nadia nadine nadir nadira nadiya
    nadja naledi namrata nanami nancy nandini naoki naomi narendra nasser natalia natalie nataliia
    natascha natasha nate nathalie nathan nathaniel naveen navya nazli neal ned neelam neeraj neha neil
    nell nellie nerea nev ngozi nguyet nhung nia niamh nicholas nick nicki nico nicola nicolas nicole
    niels nigel nikhil niki nikita nikola nikolai nikolaos nikolaus nilay nils nina nirav nisa nisha
    nitin njeri nkechi nnamdi noah noam nobuko noe noel noelia noemi nolan noor nora norbert noreen
    noriko norma norman nuno nuria obinna oceane odile oguz oisin oksana olaf ole oleg oleksandr olena
    olga olha oliver olivia olivier olumide oluwaseun omar omari omer ondrej onno onur orhan oriol orla
    orly osama oscar oskar osman oswald otieno ottilie otto outi owain owen oystein ozan ozge pablo paco
    padma padraig paige paivi palak pallavi pam pamela pankaj paola paolo parth parvati pascal pascale
    pascual pat patricia patricio patrick patrik patrizia patty pau paul paula paulina pauline paulo
    pavel pawel paweł pedro peg peggy pekka penelope peng penny pepe pernille pete peter petra phil
    philip philipp philippa philippe phoebe pia pierre pieter pietro pilar pinar piotr pip piyush pooja
    poonam poppy prabhu prachi pradeep prakash pranav pranay prashant pratik pratyush preethi preeti
    priya priyam priyanka puja puneet putri qian qiang qing quentin quinn rachel rachid radek radhika
    rafa rafael rafaela rafal rafał rafe raffaele raghav ragnar ragnhild rahul rainer raj rajan rajat
    rajesh rajiv rakesh ralf ralph ramesh rami ramon ramona rana rania ranjit raphael raquel rashid
    rashmi rasmus raul ravi ray raymond rebecca reese reggie regina reiner reinhard reka rekha remi remy
    rena renata renate renato rene resi reyhan rhea rhonda rhys ricarda ricardo riccardo richard rick
    riikka rikke riley rin rita ritika ritu rizky rob robert roberta roberto robin rocio rodrigo roger
    rohan rohit roisin roland rolf romain roman romane ron ronald ronen ronja rory rosa rosalie rose
    rosie roswitha rowan roxane roy roz ruben ruby ruchi rudi rudolf rudy rufus rui rupal rupert russ
    russell ruth ryan ryder ryo ryota saanvi sabine sabrina sachiko sachin sadia sahil sahra said sakura
    saleh sally salma salvatore sam samantha samar samir samira samuel sandeep sandra sandrine sandro
    sandy sanjana sanjay sanjeev sanjit sanna sanne santiago santosh saoirse sara sarah sarita sascha
    saskia satish satoshi saurabh sawyer scott sean seb sebastian sebastien seda segun selim selin
    selina selma senthil seojun seok seoyeon sepp serena serge sergei sergio serhiy serkan seth severine
    sevgi shalini shane shania shanice shannon sharon shaun shawn sheila shelly shilpa shira shivani
    shona shreya shreyas shruti shubham shweta sian sibel sibylle sid siddharth siddhartha siegfried
    signe sigrid sigurd silas silke silvana silvia simon simona simone simran sina sindhu sinead siobhan
    sioned siri siti siyu skylar slawek sloane slobodan smita sneha sofia sofie sohail solange solene
    solveig somchai sonia sonja sophia sophie soren sota soumya sridhar srinivas stan stanislas
    stanislav stanisław stas stefan stefania stefanie stefano steffen steffi stelian stephan stephane
    stephanie stephen steve steven stu stuart subhash suchitra sudha sue sujata sumit sunil suraj suresh
    susan susana susanna susanne sushma susi suzana suzanne sven svenja sverre svetlana swapnil swati
    sybille sylvain sylvia sylvie sylwia szymon søren tabitha tadeusz taiwo takashi takeshi takumi tamar
    tamara tamika tania tanisha tanja tanvi tanvir tapio tara taras tariq tatiana tatjana tatsuya tatum
    taylor ted tejas temitope tendai teodor teresa tereza terrell terry tess tessa thabo thais thandiwe
    thanh thao thea theo theodor theresa therese thiago thibault thibaut thierry thilo thomas thomasz
    thorsten thuy tia tiago tiffany tiina tijana tilly tim timo timothy tina tobi tobias todd tolga tom
    tomas tomasz tomek tommaso tomoko toni tony torben torbjørn tormod torsten tosia tracy trang trevor
    trine trish tristan troy trudie trudy trung tuan tugba tunde tuomas turid tuva ty tyrone uche uday
    ugo ulf uli ulla ulrich ulrike uma umar umberto umesh umut una unai uros ursula uschi ute utku uwe
    uzma vaclav vaibhav valentin valentina valentine valeria valerie vandana vanessa vani varun vasco
    vasyl vedran venkat venkatesh vera verena verity veronica veronika veronique vesna vic vicente vicki
    vicky victoire victor victoria viet vijay vikram viktor viktoria vinay vince vincent vincenzo vineet
    vinicius vinod viola violeta viraj virginia virginie vishal vivek vivian viviane vivien vladimir
    vladislav vojtech volker vroni wade walt walter waltraud wambui wanda wanjiku wanjiru warren wayan
    wayne wei wendy wenke werner wes wiebke wiktor wilf wilfried wilhelm will willem william willy wilma
    winfried winnie wioletta wojciech wojtek wolf wolfgang wyatt xander xanthe xaver xavi xavier xiao
    xiaoming xiaoyu ximena xin xinyi yael yamini yan yann yannick yara yasemin yash yasmin yasmine
    yasuko yaw yemi yetunde yevgeny yevhen yichen yifan ying yoko yolanda yonatan yosef yousef youssef
    yue yuhan yuji yuka yuki yuko yulia yuliya yumi yusuf yuta yuting yuto yves yvette yvonne zach
    zachariah zachary zain zainab zane zara zbigniew zbyszek zdenek zehra zelda zeynep zhen ziad zihan
    zoe zoey zola zoltan zoran zosia zsofia zuzana zvi øystein øyvind łukasz
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

_VIETNAMESE_FAMILIES = words_of(
    "nguyen tran pham huynh phan vo dang đang bui ngo duong truong dinh đinh le hoang vu do đo ly mac luong"
)
"""Folded; behind one of these the name that its bearer is called by comes last."""

_ONLY_VIETNAMESE = words_of("nguyen tran pham huynh phan dang đang bui truong")
_VIETNAMESE_MIDDLES = words_of("thi van huu duc đuc minh ngoc thanh quoc xuan hong anh thu bao kim")
"""Folded: what often stands between family and first name."""

SALUTED = (
    r"(?:Mrs?|Ms|Frau|Fr|Herrn?|Hr|Mme|Mlle|Madame|Monsieur|M|Sra?|Señora?|Dr|Prof)\.?\s"
    r"(?:(?:Dr|Prof)\.?\s)*"
)
"""A salutation and titles in front of a name in a title, as a part of expressions."""

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
    if not 2 <= len(words) <= 4 or words[0] not in _VIETNAMESE_FAMILIES or words[-1] in _VIETNAMESE_FAMILIES:
        return False
    return words[0] in _ONLY_VIETNAMESE or (len(words) > 2 and words[1] in _VIETNAMESE_MIDDLES)


FIRMS = frozenset(
    squashed(name)
    for name in phrases(
        """
        levis; wendys; dennys; arbys; nandos; dominos; carls jr; applebees; trader joes; five guys; walt
        disney; wade trim; adolf wurth; adolfo dominguez; alain afflelou; albert heijn;
        andreas stihl;
        ben jerry; benjamin moore;
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

SMALL_FIRMS = words_of(
    """
    adidas dm taz idealo trivago tado comdirect congstar eprimo immowelt ebay easyjet iqvia iglu o2 asos
    """
)
"""Companies that write themselves in small letters, so that a title does too."""

FIRM_WORDS = words_of(
    """
    academy ag airlines airways analytics apps asset associates bakery bank books brands brewery
    brothers capital care cars clinic club co coffee collective college communications consult
    consultants consulting corp corporation creative credit data dental design diagnostics digital
    editions education electric electronics energie energien energies energy enterprise enterprises
    entertainment fashion films
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

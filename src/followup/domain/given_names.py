"""First names by which a text is known to name a person. A table only."""

from __future__ import annotations

from followup.domain.wording import words_of

GIVEN_NAMES = words_of(
    """
    aadhya aaditya aafke aaliyah aarav aarne aaron aart aarti abbas abbey abbie abby abdel abdou
    abdoulaye abdul abdulaziz abdulkarim abdullah abdulrahman abe abebe abeer abel abelardo abena
    abhijeet abhinav abhishek abigael abigail abraham abramo achieng achille achim ada adaeze adalberto
    adalgisa adam adan adaora adebayo adel adela adelaida adele adelheid adelina adeline adem adeola
    adham adhiambo adina aditi aditya adjoa adnan adolf adolfo adomas adrian adriana adrianna adriano
    adrien adrienne adunni adwoa afia afonso agata agatha agathe agnes agnesa agnese agnieszka agnija
    agostinho agus agustin agustina ahlam ahmad ahmed ahmet ahsan aicha aida aidan aideen aiden aiko
    aileen ailis ailsa aimee ainara aine ainhoa aino aisha aishwarya aisling aissatou aiste aisyah
    aitana aitor aivar ajay akanksha akari akash akemi akhil akihiro akiko akinyi akio akira akos akosua
    akram akseli akshay akua akwasi aladar alain alan alana alara alasdair alastair alba alban albane
    albert alberta alberte albertina alberto albie albin albina albino albrecht alcides alda aldo alec
    aleisha aleix alejandra alejandro alejo aleks aleksa aleksandar aleksander aleksandra aleksandrs
    aleksei aleksi aleksy alen alena alessandra alessandro alessia alessio alex alexa alexander
    alexandra alexandre alexandria alexandros alexandru alexei alexej alexia alexis alf alfie alfio
    alfons alfonso alfred alfredo algirdas algy ali aliaa alice alicia alicja alida alina aline alisa
    alisha alison alistair alix aliya aliyah allan allison alma almaz almir almut alois aloisia alondra
    alonso alper alperen alphonse altan alva alvaro alvin alwin alwyn alyssa alzbeta ama amada amador
    amadou amaia amaka amal amalia amalie amancio amanda amandeep amandine amani amara amaro amaya amber
    ambra ambre ambrose amedeo amela amelia amelie americo ami amin amina aminata amir amira amirah amit
    amita amjad ammar amna amol amparo amr amrita amy ana anabel anabela anaelle anahera anahi anais
    analyn anam anand ananya anaru anas anastasia anastasija anastasiya anatole anatoliy anatoly anca
    anders anderson andra andrada andras andre andrea andreas andree andreea andrei andreia andreina
    andrej andres andreu andrew andrey andrii andrius andriy andrzej andy ane aneta anete anett anette
    anezka angel angela angele angelica angelika angeliki angelina angelique angelo angharad anghel
    angie angus anh anibal anica aniela anika aniko anil anirudh anita anja anjali anka anke ankit
    ankita ankur ann anna annabel annabelle annabeth annalena annalisa annalise annamaria anne annegret
    anneke anneli annelie annelies anneliese annelise anneloes annemarie annemie annemiek annette anni
    annick annie annika annikki annita annunziata anny anong anouk anselm anselmo ansgar anshul anssi
    antal antero anthea anthony antia antje anto antoine antoinette anton antonella antonello antoni
    antonia antonie antonietta antonija antonin antonina antonino antonio antonius antony antti anuj
    anup anupam anurag anusha anwar anya aoi aoife aparna apolline apolonia arabella araceli aran aranka
    arantxa arash arata arben arcelia archana archie arda ardit areum arezoo ari ariadna arian ariana
    ariane arianna ariel arif ariki arild arindam arjan arjen arjun arkadiusz arlene arlette arlindo
    armand armando armelle armin arminda arnaldo arnau arnaud arnav arne arnel arnold arnulfo aroha aron
    arpad arpita arsenio artan artem artemio arthur arttu artur arturas arturo artyom arun aruna arunas
    arve arvid arvind aryan asa asaad asad asami asbjørn asger asha asher ashild ashish ashlee ashleigh
    ashley ashling ashok ashraf ashton ashwin ashwini asier asif aslak aslan asli asma asmaa assaf
    assane astou astri astrid asuka asuman asun asuncion ataahua atakan atefeh atieno atif atilio atilla
    atle atsuko atsushi attila aubrey aud aude audra audrey audrius augusta augustin augusto aukje aurel
    aurelia aurelie aurelien aurelio auriane aurimas aurore austin averil avery avi avinash avital aviv
    awhina awino axel axelle aya ayaan ayah ayaka ayako ayane ayano aycan aydan ayesha aygul ayla aylin
    ayman aymen aynur ayo ayodele ayoub ayse aysegul aysel aysha aysun aytac ayumi ayush azadeh aziz
    aziza azra azucena babacar babak bahaa bahar bahareh bahram bakary balaji balazs balint balthasar
    baozhai baptiste baraka baran barbara barbora barend baris barkin barnabas barnaby barney barry bart
    bartek bartlomiej bartosz bas basak bashar basia basile basilio basma bassam bassel bassem bastian
    bastien batuhan bautista baver bayron bayu baz bea beata beate beatrice beatrix beatriz beauden
    becca beckett becky bedri bedrich begona begum behrouz bekele bekir bela belen belgin belinda belma
    belmiro ben bence benedetta benedict benedicte benedikt benedita bengt beni benicio benita benito
    benjamim benjamin benno benny benoit benta bente benthe beppe berat berend berenice berfin beril
    berit berk berkay berke bernabe bernadett bernadette bernard bernarda bernardino bernardita bernardo
    bernd berndt bernhard bernice bernt bert berta bertha berthe berthold bertie bertil bertram bertrand
    besnik bess beth bethan bethany betina betsy bettina betty betul bev bevan beverley beverly beyza
    bhavesh bhavna bhavya bia biagio bianca bianka bibiana bice biel bilal bilge biljana bill billie
    billy bindu bingwen binnur birger birgit birgitta birgitte birol birte birthe bisi bjarne bjarte
    bjorg bjorn bjørn bladimir blahoslav blair blake blanca blanche blandine blanka blas blazej blazena
    blerim blessing bo boaz bob bobby bodhi bodil bodo bogdan boglarka bogna bogumila boguslaw bogusław
    bohdan bohumil bohumila bohumir bohuslav bojan bojana boleslav boleslaw bongani bonnie boonsri
    borbala boris borivoj borja borys bouchra bouke bozena bozidar brad bradley brahim brais bram brandi
    brandon branislav branka brankica branko brayan brayden breanna brechtje breda bregje breixo brenda
    brendan brendon breno brent bretislav brett brian briana brianna brice brid bridget brieuc brigid
    brigida brigita brigitta brigitte brita britney britt britta brittany brittney brodie brody bronagh
    bronislaw bronwen bronwyn brooke bruce bruna bruno bryan brygida brynhild bryony budi bukola bulent
    bunmi burak burcin burcu burkhard bushra busra byron byung cacilia caden caetana caetano cagla cagri
    caio caitlin caitlyn caitriona caleb callie callum calogero calum calvin calypso camelia cameron
    camila camilla camille camilo canan candace candelaria candice caner cansu caoimhe capucine cara
    carey caridad carin carina carine carissa carl carla carles carlo carlos carlota carlotta carly
    carme carmel carmela carmelo carmen carmina carmine carol carola carole carolin carolina caroline
    carolyn carrie carsten carys casandra casey casilda caspar cassandra cassia cassidy cassie catalin
    catalina catarina caterina cath cathal catharina catherine cathleen cathrine cathy catia catrin
    catriona cayden cayetana cayetano caz cecil cecile cecilia cecilie ced cedric cees ceferino celestin
    celestine celestino celia celina celine celso cem cemal cemil cemre cengiz ceren ceri cerys cesar
    cesare cestmir cetin ceyda ceylan cezar cezary chaewon chafik chaima chaitanya chandan chandra
    changming chantal chantelle charis charlene charles charlie charline charlotte charo charu chas
    chebet cheikh chelo chelsey chema cheng chenxi cheptoo cherie cheryl chetan chetna cheyenne chiaki
    chiamaka chiara chidi chie chieko chihiro chiho chika chike chinedu chinwe chioma chipo chitra chiyo
    chloe chris chrissy christa christel christelle christer christian christiana christiane christianne
    christie christin christina christine christof christofer christoffer christoph christophe
    christopher christos chuck chukwu chukwudi chukwuemeka chun chuntao cian ciara ciaran cicero cigdem
    cihan cillian cindy cintia cinzia ciprian cipriano cira ciro citlali claire clara clare clarence
    clarice clarisa clarissa clarisse claude claudia claudine claudio claudiu claus clayton clea cleide
    clemence clemens clement clemente clementina cliff clifford clint clinton cliodhna cliona clive
    clodagh cloe clotilde clyde codrin codruta cody coen cohen colette colin coline colleen collette
    colm colton conal conall conceicao concepcion concetta concha conchi conchita congmin connie connor
    conor conrad constance constantin constanza constanze consuela consuelo cora coralie cordula
    corentin corey corina corine corinna corinne cormac cornel cornelia cornelio cornelis cornelius
    corrado corrie cory cosima cosimo coskun cosmin costanza costel costin coumba courtney craig
    cremilde crispin cristhian cristi cristian cristiana cristiano cristina cristobal csaba csilla
    ctibor cuong curt curtis cynthia cyprian cyril cyrille cyrus czeslaw czeslawa daan dacia daehyun
    dafina dafne dagfinn dagmar dagmara dagny dahye daichi daiki daina dainius daisuke daisy daiyu dalal
    dale dalia dalibor dalila damaris damian damiano damiao damien daming damir damjan damla damon dan
    dana dandan dani dania danica daniel daniela daniele daniella danielle danijel danijela danilo
    danish danko danny danuse danuta daphne dara daragh darcy dardan darek daria darin darina dario
    darius dariush dariusz darko darlene darnell darragh darrell darren darrin darryl darryn darshan
    darwin darya daryl dasha dave davey davi david davide davor davy dawid dawit dawn dax dayana dayo
    daz deandre deanna dearbhail dearbhla deb debbie debora deborah debra declan dee deepa deepak
    deepika deepti defne deirbhle deirdre deisy dejan deji delfim delfina delia delores delphine delyth
    demba demelza demetrio demetrius denis denisa denise deniz dennis denys deolinda derek dermot
    derrick dervla derya deshawn desiderio desire desiree desmond detlef detlev devendra devika devin
    devon devonte devrim dewi dex deyanira dharmesh dhruv dhruva diaa diana diane dianne diarmuid didem
    didier diederik diego dieter dietmar dietrich dieudonne dieuwke digby dilan dilara dilek diletta
    dilip dilys dimas dimitra dimitri dimitrios dimitris dina dincer dinesh dinis diogo dionisio dipti
    dirce dirk dirkje dita divya djalma djamel djamila dmitri dmitrii dmitriy dmitry dmytro dobromil
    dobroslav dogan dogukan dolores domenica domenico domhnall dominga domingo dominic dominik dominika
    dominique don donal donald donata donatella donato dongha donghyun donna donncha donny dora dorcas
    doreen dorel dorien dorin dorina doris dorota dorothea dorothee dorothy dorottya dorte dorthe doru
    dot dottie doug dougie douglas dov dovile dragan dragana dragica drago dragos drahomira drahoslav
    drahoslava drazen drew drita duaa duane duarte dubravka duc dudley dulce dumitru duncan dunja duong
    dusan dusko dustin duyen duygu dwayne dwight dylan dzenan eamon eamonn earl ebba ebbe eberhard ebony
    ebru ebtisam ecaterina ece eckart eckhard ed edda eddie eddy edel edelmira edeltraud eder edgar
    edgard edgardo edgars edie edin edina edita edith edmond edmund edmundo edna edoardo edouard edson
    eduard eduarda eduardo edurne edvard edward edwin edyta eefje eero eeva efrain efua egidijus egil
    egon ehsan eider eija eileen eilidh eilis eilish eimantas eimear eimer einar eirik eirini eitan
    eivind ekaterina ekin ekkehard eko ekow ekrem eladio elaine elcin eldbjørg elea eleanor elek elena
    eleni eleonora eleonore eleri elettra eleuterio elfriede elham eli elia eliana eliane elias eliecer
    elif elijah elin elina eline elira elisa elisabet elisabete elisabeth elisabetta elise elisenda
    eliseo eliska eliza elizabeth elizaveta elke ella ellen elli ellie ellinor elliot elliott ellis elly
    elma elmar elmer elna elnaz elodia elodie eloi eloisa eloise elona eloy elsa elsbeth elsie elske
    elsy elton elvia elvira elvis elyas elza elzbieta ema emad emanuel emanuela emanuele embla emeka
    emelina emeline emely emeric emerson emese emi emiko emil emile emilia emilian emiliano emilie
    emilija emilio emily emina emine emlyn emma emmanuel emmanuelle emmet emmett emmi emmy emoke emrah
    emre emyr encarna encarnacion ender endre eneida eneko engelbert engin enguerrand eniko enisa ennio
    enora enric enrica enrico enrique enriqueta enver enza enzo eoghan eoin erasmo ercan erdal erdem
    erdmute erhan erhard eri eric erica erich erick erik erika eriko erin erina erion erkan erkki erlend
    erling ermanno ermelinda erna ernest ernestina ernesto ernie ernst erol errol ersin ertugrul ervin
    erwan erwann erwin eryk erzsebet esben esi eskil esmee espen esperanza esra esteban estefania estela
    estella estelle estera esther estibaliz estrella eszter etelka ethan ethel etienne etsuko ettore
    euan eugen eugene eugenia eugenie eugenio eugeniusz eulalia eulogio eun eunice eunji eunjung
    eunkyung eusebia eusebio eustachy eva evan evandro evangeline evaristo eve evelien eveliina evelin
    evelina eveline evelio evelyn evelyne everett evert evgenia evgeny evi evie evija evren ewa ewald
    ewan ewelina ewoud eyad eylul ezekiel ezequiel ezgi ezinne ezio ezra fabia fabian fabiana fabien
    fabienne fabio fabiola fabrice fabricio fabrizio facundo fadi fadwa fahad fahmi faisal faiza fajar
    fang fanni fanny fanta farah farai fares farhad farhan farid farida fariha farnaz farouk faruk
    farzad farzaneh fatemeh faten fathi fatih fatiha fatima fatma fatmir fatou fatoumata faustine
    faustino fausto fawzi fay faye fayez feargal fearghal febe federica federico fedir fedor fehmi
    feifei feike feli felicia feliciano felicie felicitas felicity felicja felipe felix femi femke feng
    fenna ferdinand ferdinando ferdows ferenc fergal fergus ferhat feride fermin fernand fernanda
    fernande fernando fernao ferran feyza ffion fidan fidel fien fiete figen filip filipa filipe filippa
    filippo filiz filomena finbar finlay finley finn finnegan fintan fiona fionn fionnuala fiorella
    firas flaminia flavia flavie flavio flavius fleur flo florence florencia florencio florent florentin
    florentina florentino florian floriane florica florin florina florinda florine floris floyd flutura
    flynn folake folke folkert fortunata fosca fouad foulques franca frances francesc francesca
    francesco francine francis francisca francisco franciszek franck franco francois francoise franjo
    frank franka frankie frans frantisek frantiska franz franziska fraser frauke fred freddie freddy
    frederic frederick frederik frederique fredo fredrik fredy freia freja freya frida fridolin frieda
    frieder friederike friedhelm friedrich fritjof fritz fritzi frode fruzsina fryderyk fuad fulvio
    fulya fumi fumika fumiko fumio fumiya funke funmi furkan fyodor gabe gabi gabija gabin gabor gabriel
    gabriela gabriele gabriella gabrielle gael gaelle gaetan gaetano gaeun gagan gail galina galyna
    gamze ganesh garance gareth garrett garry garth gary gaspar gaspard gaston gaurav gauri gautam gaute
    gauthier gautier gavin gayatri gayle gaylene gaz gbemi gbenga gebhard geert geertje geeta geir
    gellert gema gemma genaro genevieve gennady gennaro genoveva genowefa geoff geoffrey geoffroy georg
    george georges georgette georgia georgiana georgie georgina georgios georgiy geraint gerald
    geraldine geraldo gerard gerardo gerben gerd gerda gereon gergely gergo gerhard geri gerlind
    gerlinde germain germaine gernot gerold geronimo gerrit gerry gerson gert gertrud gertrude gesa
    gesche gesine gethin geza gezim ghada ghassan gheorghe ghislain ghislaine ghita giacomo giada
    giampaolo gian giancarlo gianfranco giang gianluca gianluigi gianmarco gianna gianni gianpaolo
    gideon gigi gijs gil gilbert gilberte gilberto gilda giles gili gill gilles gillian gina ginette
    ginevra ginny gino gintaras gio giordano giorgia giorgio giorgos giovanna giovanni giovanny girish
    girts gisbert gisela gisele gislinde gita gitta gitte giulia giuliana giuliano giulio giuseppa
    giuseppe giuseppina giusy gizella gizem gjergj gladys glaucia glen glenda glenn glenys gloria glynis
    godfrey gokce gokhan goldie golnaz gonca goncalo gonul gonzalo gopal goran gordana gordon gorka goro
    gosia gottfried gottlieb gotz govind gozde graca grace graciela graeme graham grainne grayson grazia
    graziano graziella grazyna greg greger gregg gregoire gregor gregoria gregorio gregory greta
    gretchen grete grethe grigore grigory griselda grzegorz grzesiek guadalupe guang gudmund gudrun
    gudula guenael guglielmo guido guilhem guilherme guillaume guillemette guillermina guillermo
    guinevere guiomar guiying gulay gulden gulsah gulsen gulsum gumersindo gunda gundula gunes gunhild
    gunilla gunnar gunter gunther guntis guo guri gurkan guro gurpreet gus gustav gustavo gustaw gusztav
    guy gwen gwenael gwenaelle gwendoline gwendolyn gwenllian gwenn gwyn gwyneth gyongyi gyorgy gyula
    haakon habib habiba hadas hadil hadiya haerin hafsa haile hailey hailu haitham haiyan hajime
    hajnalka hajo hakan hakim hakon haldun haley halil halina hallgeir hallvard haluk halvor hamad hamid
    hamish hamza hana hanako hanan hanane hande haneul hania hanife hanine hank hanna hannah hanne
    hanneke hannele hannelore hannes hanno hannu hans hansjorg hanspeter hansruedi hao haoran haoyu
    harald hardik hari harini haris harish harmen harold haroun harpreet harriet harro harry harsh
    harsha harshad hartmut hartwig haru haruka haruki haruna haruto harvey hasan hassan hatem hatice
    hattie hauke hauwa havard hayato haydee hayley hayoon haytham hazal hazel hazem heath heather hector
    hedda hedi hedvika hedwig heejin hefin hege heide heidemarie heidi heidrun heidy heike heikki heiko
    heiner heinke heinrich heinz heitor helder heledd heleen helen helena helene helga helge heli helmar
    helmut heloisa heloise hemant hemi hemlata hendra hendrik hendrika henk henna hennadiy henner
    henning henri henrieta henrietta henriette henrik henrike henrique henry henryk herbert heribert
    heriberto herman hermann hermina hermine herminia herminio hernan hernando herta herve hesham hester
    hettie hiba hicham hidde hideaki hideki hidenori hideo hieu hilal hilary hilda hilde hildegard hilke
    hilkka hillevi hilma hilmar hiltrud himanshu hina hinako hinata hinewai hinnerk hipolito hippolyte
    hiroaki hirofumi hiroki hiroko hiromi hiroshi hiroto hiroyuki hisako hisham hitesh hitomi hitoshi
    hoa hoang hoani hogne holger hollie holly hong hongmei honoka honorata honore honorine hope horacio
    horatiu horia horst hortense hortensia hossein houda howard hristo hrvoje huan hubert hubertus huda
    hugh hugo hugues huguette hui huifang huiling hulda hulya huma humaira humberto humphrey hung huong
    huseyin hussain hussam hussein huw huy huyen hye hyejin hyeon hynek hyun hyunwoo iacob iain ian iara
    ibai ibolya ibrahim ibrahima ibtisam ibtissam ichiro ida idalina idan idar idoia idris idun idzi
    ieuan ifan ife ifeanyi ifeoma iga ignac ignacia ignacio ignacy ignasi ignaz ignazio igone igor ihaia
    ihor ihsan ijaz ikechukwu ikenna iker ikhwan ikram ikumi ilaria ilayda ilda ildiko ileana ilham
    ilhan ilias ilie ilija ilinca ilja ilka ilkay ilker ilkka ilknur ilmari ilona ilse ilya ilyas imad
    imane imani imanol imelda imke immacolata immaculada immo imogen imran imre ina inacio inaki inaya
    indie indira indre indrek ineke ines inese inessa inez inga inge ingeborg ingeburg inger ingmar ingo
    ingrid ingunn ingvild inigo inken inkeri inma inmaculada innes intissar ioan ioana ioannis iolanda
    iolo ionel ionela ionut iqbal iqra ira irati iratxe irem irena irene irfan iria irina iris irja irma
    irmantas irmgard irmtraud irune irwin iryna isaac isabel isabela isabell isabella isabelle isadora
    isaiah isaias isaline isamu isaura isaure isha ishaan ishan ishbel ishita isidor isidora isidoro
    isidro isilda ismael ismail ismaila ismet isobel isolde israa istvan itsuki itxaso itzel itziar
    iulia iulian iuliana iva ivan ivana ivanka ivanna ivano ivar iver iveta ivete ivett ivette ivica ivo
    ivona ivone ivonne ivor iwan iwona izaak izabela izabella izaskun izidor izumi izzy jaafar jaakko
    jaana jaanika jaap jabari jacco jace jacek jacinta jacinto jack jackie jaclyn jacob jacobo jacopo
    jacqueline jacquelyn jacques jacqui jacquie jada jade jaden jadranka jadwiga jaehyun jaewon jagdish
    jago jagoda jahnavi jaime jair jairo jake jakob jakub jamal james jamie jamila jan jana janaina
    janaki jandira jane janek janet janette jani janice janina janine janis janko jann janna janne
    janneke jannes jannie jannik jannis janos janusz jaqueline jaqui jared jarek jari jarkko jarlath
    jarle jarmila jarmo jarno jaromir jaroslav jaroslava jaroslaw jarrod jasleen jasmijn jasmin jasmina
    jasmine jasna jason jasper jaspreet jaume javad javed javier javiera jawad jaxon jay jaya jayant
    jayden jayesh jayne jayson jaz jazmin jean jeanette jeanine jeanne jeannette jeannie jeannine jeb
    jed jedrzej jeff jefferson jeffery jeffrey jeison jelani jelena jelle jelmer jeltje jem jemima jemma
    jen jenifer jenna jenni jennifer jenny jeno jens jeong jeremiah jeremias jeremie jeremy jermaine
    jeroen jerome jeronimo jerry jerson jerzy jesper jess jesse jessica jessie jessy jesus jette jez
    jhoan jhoanna jhon jhonatan jhonny jiahao jiajia jian jianguo jianhua jianjun jiayi jiaying jie
    jieun jignesh jihad jihan jihoon jihye jill jillian jim jimena jimin jimmy jindrich jindriska jing
    jingjing jingyi jinhai jinwoo jip jiri jirina jiro jisoo jitendra jitka jiwon jiwoo jiyeon jiyoung
    jo joachim joakim joan joana joanie joann joanna joanne joao joaquim joaquin joaquina jobst jocelyn
    jocelyne jochem jochen jodi jodie jody joe joel joelle joep joerg joey jofrid jogvan johan johana
    johann johanna johanne johannes john johnathan johnny jojo jokin joko jolan jolana jolanda jolanta
    jolene jolien jomar jon jonah jonas jonatan jonathan jonathon joni jonna jonny jonty jony joonho
    joost jordan jordi jordy jorg jorge jorgen joris jorja jorn jorunn joscha jose joseba josee josef
    josefa josefina josefine joseline josep joseph josephine josette josh joshua josiah josiane josie
    josip josko joss josselin jost jostein josu josue jouko jouni jovan jovana jovani jovanka jovita joy
    joyce jozef jozefina jozsef juan juana juanita juanjo juanma judd jude judit judita judith judy
    juergen juha juhani juhyun jukka jule julen jules julia julian juliana juliane julianna julie julien
    juliet julieta juliette julija julijana julio julita julius jumana jun juna junaid junho junichi
    junjie junko junpei jupp juraci juraj jurgen jurgita jurre jurriaan jussi justin justina justine
    justino justyna jutta juul jyoti jyotsna jyrki jytte jørgen jørn kaan kaarina kabir kacper kadir
    kadri kadriye kaede kagiso kahu kahurangi kai kaia kaidi kaija kailash kairi kaisa kaitlin kaitlyn
    kaito kaiwen kaja kajal kajetan kajsa kaleb kalev kalevi kalina kalle kalman kalpana kalyani kamal
    kamala kamau kamel kamil kamila kamilla kamran kana kanae kanako kanchan kanika kanya kaori kaoru
    kapil karam karan kareem karel karen kari karim karima karin karina karine kariuki karl karla
    karlheinz karlo karlotta karmele karol karola karolin karolina karoline karoly karsten karthik
    kartik karyn kashif kasia kaspar kasper kat katalin katariina katarina katarzyna kate katell katelyn
    katerina katerine kateryna kath katharina katharine kathe katherin katherina katherine kathi
    kathleen kathrin kathryn kathy kati katia katie katinka katja katka katri katrin katrina katrine
    katsuhiro katsumi katsuya katty katy katya kauko kaushik kaveh kavita kavitha kavya kay kayden kayla
    kaylee kayleigh kazimiera kazimierz kazue kazuhiko kazuhiro kazuki kazuko kazumi kazuo kazuya keanu
    kebede keegan keerthi kees kehinde keigo keiji keijo keiko keira keisha keisuke keita keith kelechi
    kelli kellie kelly kelsey kemal kemi ken kenan kendra kenichi kenichiro kenji kenjiro kenneth kenny
    kenta kentaro kento kenza kerem kerim kerri kerry kersten kerstin keshav kestutis ketan ketil ketut
    kev kevin keyvan khadija khady khaled khalid khalil khanh khawla khloe khoa khurram khushi kian
    kiana kiara kiera kieran kilian killian kim kimberley kimberly kimmo kinga kipchoge kiprop kira
    kiran kiri kirill kirk kirsi kirsteen kirsten kirsti kirstin kirstine kirsty kirti kishore kit kitty
    kiyomi kiyoshi kjell kjersti kjetil klaas klara klaudia klaudiusz klaus kleber klemens klement knud
    knut koen kofi koharu kohei koichi koji kojo kolbjørn koldo komal konrad konstantin konstantina
    konstantinos konstanty konstanze koray korbinian korhan korinna kornel kornelia kostas kostiantyn
    kostya kosuke kotaro kourosh kreshnik kresimir krijn krish krishna krista kristaps kristel kristen
    kristi kristian kristiane kristie kristiina kristijan kristin kristina kristine kristjan kristo
    kristof kristoffer kristopher krists kristy kristyna krisztian krisztina krithika kritika krystal
    krystian krystof krystyna krzysiek krzysztof ksawery ksenia ksenija kubra kudzai kumar kumiko kunal
    kunle kuno kurt kurtis kusum kutay kveta kvetoslava kwabena kwadwo kwaku kwame kwamena kwasi kweku
    kwesi kyara kyla kyle kylie kyllikki kyoko kyosuke kyra kyung kyungmin lacey lachlan ladislav
    ladislava laetitia laia laiba laila laine lajos lakisha lakshmi laleh lalit lamia lamine lana landon
    lara larisa larissa larry lars larysa lasse lassi laszlo latasha latifa latisha latoya laura laure
    laureen laurel laureline lauren laurence laurens laurent laurentiu laurenz lauretta lauri laurids
    laurie laurin laurinda laurine lautaro lavanya lavinia lawrence layla lazar lea leah leander leandra
    leandre leandro leanne lech leela leena lei leidy leif leigh leighton leila leire lejla lekha lelia
    lena lene leni lenka lenn lennard lennart lennie lenny leo leon leona leonard leonarda leonardo
    leonel leonhard leonie leonor leonora leontina leopold leopoldo lerato leroy lesley leslie lester
    lesya leszek leticia letitia letizia lettie lev levent levente levi levin lewis lex lexi leyla lia
    liam lian liana liane liang libby libor libuse licinio lidia lidija lidiya lieke liene liesbeth
    lieselotte lieve lieven ligia lihua liisa lijuan lila lili lilia lilian liliana liliane liliya lilla
    lilli lillian lilly lilou lily limin lina linas linda lindiwe lindsay lindsey ling lingling linh
    linn linnea linnet lino linus lionel lior liridon lis lisa lisandro lisanne lisbet lisbeth lise
    liselotte lisette lissy liv livia livio liviu liwia lixin liz liza lizzie ljiljana ljubica ljubomir
    ljudmila llew llinos llorenc lluis logan loic lois lokesh lola longwei lonnie lorant lorcan loredana
    lorella lorena lorenz lorenza lorenzo loreto loretta lori lorin lorinc loris lorna lorraine lotfi
    lothar lotta lotte lotti lottie lou louane loubna louie louis louisa louise loup lourdes loveday
    lowri luan luana lubna lubomir lubos luc luca lucas lucelia lucette lucia lucian luciana luciano
    lucie lucien lucienne lucija lucila lucile lucilia lucille lucinda lucio lucja lucjan lucretia
    lucrezia lucy ludek ludger ludivine ludmila ludovic ludovica ludovico ludvig ludvik ludwig ludwik
    luigi luigina luis luisa luise luisina luiz luiza luka lukas lukasz luke luljeta luminita lupita
    lurdes luther lutz luuk luz luzia lydia lydie lyle lyn lynda lyndon lynette lynley lynn lynne
    lynnette lynsey lysiane lyuba lyubov lyudmila lyudmyla maaike maarika maarit maarja maarten maartje
    mabel macarena machteld maciej madalena madalina maddalena maddie maddison maddy madeleine madeline
    madhav madhavi madhu madhuri madita madoka mads mae mael maelle maelys maeva maeve mafalda magali
    magaly magda magdalena magdalene magdolna maggie magne magnhild magnus mags maha maham mahdi maher
    mahesh mahima mahir mahmood mahmoud mahmud mahmut mahnoor mahsa mahtab maia maialen maica maicol
    maider maija maik maike maiken maiko mailin mair maira maire mairead mairi maisie maitane maite maja
    majed majid majken makayla makena maki makoto maksim maksym maksymilian malachi malachy malak
    malcolm malee malek malena malgorzata malik malika malin malini mallory malte malvina malwina
    mamadou mamie mamoru mamta manaaki manabu manaia manal manami manasi mandana mandeep mandla mandy
    manel manfred manish manisha manja manju manjula manmeet manoel manoj manolo manon mansi mansour
    mantas manu manuel manuela mao mara maraea maram marc marceau marcel marcela marcelina marceline
    marcelino marcell marcella marcelle marcello marcelo marcia marcial marcin marcio marco marcos
    marcus mareike mareile marek maren marga margaret margareta margarete margaretha margarida margarita
    margaryta margaux marge margery margherita margie margit margita margot margret margrit marguerite
    margus marharyta mari maria mariah mariam mariama marian mariana marianela mariangela mariann
    marianna marianne mariano maribel maribeth marica maricarmen maricel maricela marie marieke mariela
    mariella marielle marietta mariette marija marijan marijana marijke marika mariko marilena marilia
    marilyn marin marina marinela marinko mario mariola marion mariona maris marisa marisela marisol
    marissa marit marita marites maritta maritza marius mariusz mariya marja marjatta marjo marjolaine
    marjolein marjorie marjory mark marketa markku marko markus marleen marlen marlene marlies marlis
    marloes marlon marnie marsha marta marten martha marthe marti martijn martim martin martina martine
    marton marty martyn martyna martynas marv marvin marwa marwan mary maryam maryline maryna maryse
    marzena masaaki masahiro masaki masako masami masao masashi masato masayuki mascha massimiliano
    massimo matas matea matei matej mateja mateo mateus mateusz matheo mathew mathias mathieu mathijs
    mathilda mathilde mathis matias matija matilda matilde matiu mato mats matt matteo matthew matthias
    matthieu matthijs matti mattia mattias mattie matty matus matyas matylda maud maude maura maureen
    maurice mauricio maurits maurizio mauro maurycy mavis max maxence maxim maxime maximilian
    maximiliane maximiliano maximo maxine maya mayank mayra maysa mayte mayu mayumi mayur maz mazen
    maziar małgorzata mbali mckenna mckenzie meagan mechthild medina meena meenakshi meera mees meg
    megan megane megha meghan meghana megumi mehdi mehmet mehran mehtap mehul mehwish mei meifen meihui
    meik meike meilin meiling meinhard meinir meinrad meixiu mel melania melanie melchior melda melek
    melih melike melina melinda melisa melissa melita melodie meltem melvin mengting menno meral merce
    mereana meredith merel mererid meret merete meriem merih merike merja merle merlin mersiha mert
    merten merv merve mervi mervyn mery meryem meryl mesut metehan metin metod mette mhairi mia micael
    micaela micah micha michael michaela michail michal michał micheal michel michela michele micheline
    michelle michiko michio mick mickey micky micol midori mieczyslaw mieke mieszko miguel mihael
    mihaela mihai mihail mihaly mihkel mihnea miho mihyun miika mijin mijo mika mikael mikaela mikayla
    mike mikel mikey mikhail miki mikio mikkel mikko miklos mikolaj mikulas mila milad milada milagros
    milan mildred milena miles milica milind milka milla millie milly milo milorad milos miloslav
    miloslava milosz miluse mimi mimoza mina minako minal minato mindaugas mindy ming minghao mingyu
    minh minho minjae minjeong minji minjun minna minnie minoru minseo mio miodrag miranda miray mircea
    mirco mireia mireille mirela mirella miren mireya miriam miriama mirja mirjam mirjana mirka mirko
    mirna miro mirona miroslav miroslava miroslaw mirsad mirta mirza misael misaki mitali mitch mithun
    mitra mitsuko mitsuo mitsuru miwa miyako miyu miyuki mizuki mladen mladena mo moe mohamad mohamed
    mohammad mohammed mohan mohini mohit mohsen mohsin moira moises mojgan mojmir molly momoka momoko
    mona moni monica moniek monika monique monisha montse montserrat monty morag morgan morgane moritz
    morten morven moshe motoko mounia mounir mourad moussa moustafa mpho mridula mubashir muhammad
    muhammed muhammet muireann mujde mukesh mukul mukund muna munir murat murdo muriel murielle murilo
    murray mustafa mustapha muthoni mutlu mwangi myfanwy mykhailo mykola mykyta myles myra myriam myrna
    myroslava myrthe myrtille myrtle myung nabeel nabil nabila nachiket nacho nadav nadeem nadege nader
    nadezda nadezhda nadia nadiia nadim nadin nadine nadir nadira nadiya nadja nael naemi nagisa nagla
    nahia nahla nahuel naila naim naima nair najat najib najla nakul nalan naledi namita namrata nanami
    nancy nandi nandini nandita nandor nanette nanna nannan nanni naoise naoki naoko naomh naomi naoto
    nara narayan narcis narcisa narciso narendra naresh narges narumi nasrin nasser nastasia nastya nat
    natacha natali natalia natalie nataliia natalija nataliya nataly natanael natasa natascha natasha
    natasja natasza nate nathalie nathan nathanael nathaniel natividad natsuki natsuko natsumi nattapong
    natty naveed naveen navid navya nawal nayara nayef nayeli nazan nazanin nazar nazim nazli ndeye neal
    nebojsa necati necla ned nedim neelam neelima neema neeraj neeta negar neha neil nekane nela nele
    nelida nell nelli nellie nelly nelson nelu nemanja nenad nerea nertila nerys neslihan nesrin nesrine
    nessa netta nettie neus neusa nev nevaeh nevena nevenka neville nevin nevra ngaire ngoc ngozi nguyet
    nhung nia niall niamh nicanor nichola nicholas nichole nick nicki nicklas nicky niclas nico nicola
    nicolae nicolai nicolas nicole nicoleta nicoletta nicolo nicu nida nidal nidhi nidia niels nienke
    nieves nigel nihad nihal nihan nihat niilo niina nika nikau nikhil niki nikita nikki niklas niko
    nikodem nikol nikola nikolai nikolaj nikolaos nikolas nikolaus nikolett nikoletta nikolina nikora
    nilay nilda nilesh nilgun niloufar nils nilson nilufer nima nimisha nina ning nino ninon niran nirav
    nisa nisha nishant nitesh nitin nitya nivia nixon niyati nizar njal njeri njoroge nkechi nnamdi
    nneka noah noam noboru nobuko nobuyuki noe noel noelia noelle noemi noemia noemie nohemi nokuthula
    nolan nolwenn noman nomsa nomvula nonso noor noora noortje nora norah norbert norberto noreen nori
    noriaki noriko norma norman normunds nosipho nour noura nourhan nuala nuno nunzia nur nuray nurcan
    nurhan nuria nurul nury nyambura nyasha nyoman oana obi obinna obiora oceane ochieng
    octavian octavio oddvar odete odette odhiambo odhran odile odo ofelia ogechi ognjen oguz oihana
    oihane oili oisin okechukwu oksana oktawia oktay ola olabisi olaf olalla olamide olav olavi olayinka
    olcay oldrich ole oleg olegario oleksandr olena olenka olesia olesya olga olgierd olha olimpia
    olinda oline oliver olivera olivia olivie olivier oliwia oliwier olli ollie olu olufemi olumide
    olusegun oluwaseun oluwatobi olympe omaima omar omari ombeline omer omid onder ondrej onni onno
    onofre onur onyeka oona oonagh ophelie orane orcun orhan oriana oriane orietta oriol orla orlagh
    orlaith orly ornella orsola orsolya osama osamu oscar osian oskar oskari osman osmar osvaldo oswald
    oswaldo oszkar otakar otavio otfried othman othmar otieno otilia otis otmar oto ottavia ottilia
    ottilie ottmar otto oumar ousmane outi ovidio ovidiu owain owen oxana oystein ozan ozcan ozge ozgun
    ozgur ozlem ozzie paavo pablo paco paddy padma padraic padraig paige paivi palak palesa pallavi
    palmira paloma pam pamela panagiotis panfilo pankaj panna paola paolo parag paraschiva paresh
    parineeta parisa parth parul parvati parvin parviz pascal pascale pascaline pascual pascuala
    pasquale pat patric patrice patricia patricio patrick patrik patrizia patrycja patryk patsy patti
    patty patxi pau paul paula paule paulette pauli paulina pauline paulino paulius paulo pauric pavan
    pavel pavithra pavla pavle pavlina pawel paweł payal payam paz peadar pearse peder pedram pedro
    peeter peg pegah peggy pejman pekka pelin pelle pembe penda penelope peng pengfei penny pentti pepa
    pepe perce percival percy peregrine perihan pernilla pernille perrine perry perttu petar pete peter
    petr petra petre petri petrica petronela petronella petru petter petteri petya phil philibert philip
    philipp philippa philippe philippine phillip philomena phoebe phong phuc phuong phyllis pia piedad
    piera pierina pierluigi piero pierpaolo pierre pierrick piers piet pieter pietro piia pilar piluca
    pinar pinja piotr pip piper pippa piran piret pirjo pirkko pirmin piroska piyush ploy pol polina
    polly pooja poonam poornima poppy porfirio pouya prabhakar prabhu prachi pradeep pradip pradnya
    prafulla pragya prajakta prakash pramod pranali pranav pranay pranjal prasad prasanna prashant
    prateek pratibha pratik pratyush praveen preben predrag preethi preeti premysl prerna priit prisca
    priscila priscilla priscille priska prithvi priti priya priyam priyanka prue przemek przemyslaw puja
    puneet puri purificacion purnima purva pushpa putri qais qasim qian qiang qiaolian qing qiuyue quan
    quang quentin quim quin quinn quinten quirin quirine quiteria quyen quynh rabab rabia rach rachael
    rachana rachel rachelle rachid radek radha radhika radim radka radmila radomir radoslav radoslaw
    radovan radu radwan raed raewyn rafa rafael rafaela rafal rafał rafe raffael raffaela raffaele
    raffaella rafik raghav raghda ragheb raghu ragna ragnar ragnhild rahel rahmat rahul raija raimo
    raimonds raimund raimunda raimundo rainer raisa raivo raj rajaa rajan rajat rajeev rajesh rajiv
    rajni raju rakesh ralf ralph raluca ram ramazan ramesh rami ramin ramiro ramon ramona ramunas ramya
    rana randi randolph randy rania ranjan ranjana ranjit raoul raphael raphaela raphaelle raquel rares
    rasha rashad rasheed rasheeda rashi rashid rashida rashmi rasmus rastislav ratko ratna raul ravi
    ravindra rawan rawiri ray rayan raymond raymonde razvan rebeca rebecca rebeka rebekah rebekka recep
    reece reena reese reetta refik refilwe reg reggie regina reginald regine regis regula reham rehema
    reidar reidun reijo reiko reimer reinaldo reiner reinhard reinhilde reinhold reinier reinout reka
    rekha relu remco remedios remi remigio remigiusz remo remus remy ren rena renan renata renate renato
    renaud rene renee rens renske renuka renzo reshma resi reto reuben revathi reyhan reynaldo reza rhea
    rhian rhiannon rhoda rhodri rhona rhonda rhys rianne ricarda ricardo riccarda riccardo richa richard
    richie rick ricky rie rieke riet rigoberto rihab riho riikka riina rik rika rikke riko rikuto riley
    rima rimantas rin rina rinaldo rini rino rinske risa rishabh rishi risto rita ritesh ritika ritu
    ritva rizky rizwan roald rob robbie robby robert roberta roberto robin robyn rocco rochelle rocio
    rod roddy rodel roderich roderick rodica rodney rodolfo rodolphe rodrigo roel roelof rogelio roger
    rogerio rohan rohini rohit roisin rokas rokhaya roksana roksolana rola roland rolando rolf romain
    roman romana romane romeo romeu romina romolo romuald romy ron ronald ronaldo ronan ronen rong
    rongrong ronja ronnie ronny rony roo roopa roos roque rory ros rosa rosalba rosalia rosalie rosalind
    rosalyn rosamund rosana rosangela rosanna rosaria rosario rose roselyne rosemarie rosemary roser
    roshan roshni rosi rosie rosina rosineide rosita rosmarie ross rossana rossella rostislav roswitha
    rouven rowan rowena rox roxana roxane roxanne roy roya roz roza rozalia rozalija rrezart ruairi
    ruaridh ruba ruben ruby ruchi ruchika rudi rudiger rudo rudolf rudy ruedi rufino rufus ruggero rui
    runar rune ruolan ruoxi rupa rupal rupali rupert ruperto ruslan ruslana russ russell rustem rute
    rutendo rutger ruth rutuja ruud ruxandra ruzena ruzica ryan ryder ryo ryoko ryosuke ryota ryszard
    ryuichi ryuji saad saana saanvi saara sabah sabin sabina sabine sabri sabrina sabrine sacha sachiko
    sachin sade sadia sadie sadik sae saeed safaa safak safia sagar sahana sahar sahil sahra said saida
    saija saila saira sakari saki sakiko sakshi sakura sal salah salam saleh salem salete salif salih
    salim salima sally salma salman salome salvador salvatore salwa sam saman samanta samantha samar
    samara samarth sameer sameh sami samia samih samiksha samir samira sammy samuel samuele samuli sanaa
    sancho sanda sandeep sander sandhya sandis sandor sandra sandrina sandrine sandro sandy sanela
    sangeeta sanghoon sania sanja sanjana sanjay sanjeev sanjit sanket sanna sanne santiago santosh
    saoirse sapna sara sarah saray sarika sarina sarita sarka sascha sasha saskia satish satoko satomi
    satoru satoshi satsuki satya saulius saulo saurabh saverio savita sawsan sawyer sayaka sayuri
    scarlett scott seamus sean seb sebastiaan sebastian sebastiano sebastiao sebastien seckin seda sedat
    sedef seema segolene segun seiichi seija seiji selam selcuk selda selen selena selim selin selina
    selma semih semir semra semyon senja sennur senthil seohyun seojin seojun seok seoyeon sepideh sepp
    seppo serap seray serban sercan serdar serena serge sergei sergej sergey sergi sergio sergiu serhat
    serhii serhiy serkan serpil seth setsuko seulgi seun seungmin sevda severin severine severino sevgi
    sevil sevim seweryn seydou sezen sezer shadi shadia shahd shahin shahram shailesh shaima shalini
    shana shane shania shanice shaniqua shankar shannon shanshan shanta shanti shaoqing sharad shari
    sharlene sharmila sharon shashank shashi shaun shauna shawn shawna shayla shayne shaz shazia sheena
    sheetal sheila shelby shelia shelley shelly sheng sheree shereen sheri sherif sherri sherry shervin
    sheryl shigeru shikha shilpa shinichi shinji shinobu shiori shira shirin shirley shiro shiva shivam
    shivani shizuka sho shoaib shobha shogo shohei shoji shona shota shpend shpresa shraddha shreya
    shreyas shruti shu shuang shubham shufen shun shunsuke shweta siamak sian siavash sibel sibusiso
    sibylle sid siddharth siddhartha sidnei sidney sidonia sidonie siegbert siegfried sieglinde siegmund
    siegrid sigbjorn sigfried sigita sigmar signe sigrid sigrun sigurd siiri silas silja silje silke
    silvana silvano silvester silvestre silvia silvija silvio silviu simao simen simge simi simina simo
    simon simona simone simonne simran sina sinan sindhu sindre sinead sinem sinisa sinja siobhan sione
    sioned sipho siri siriporn sirje sirkka sirpa sissel siti siw sixtine siyabonga siyu siyuan sizwe
    sjoerd sjors skyla skylar slava slavica slavka slavko slavomir slawek slawomir sloane slobodan
    slobodanka smita smriti sneha snehal snezana snjezana snorre sobia sofia sofie sofiya sofya sohail
    sohee soheil soile solange soledad solene solenn solenne solomiia solveig solvej somchai somsak sona
    sonal sonali sondre songul sonia sonja sonke sonny sonsoles sonya soojin sophia sophie sora soraya
    sorcha soren sorin sorina soroush sota souad soufiane souleymane soumaya soumya sourav soyeon
    spandana spencer srdan srdjan sri sridevi sridhar srinivas sriram srishti stacey stacie stacy stan
    stana stanislas stanislav stanislava stanislaw stanisław stas stef stefan stefani stefania stefanie
    stefanija stefano steffan steffen steffi steinar stela stelian stella steluta stepan stepanka steph
    stephan stephane stephanie stephen stevan steve steven stevie stian stig stijn stine stjepan stu
    stuart sture subhash subin suchitra sudha sudhir sue suhail suhas sujata sujin sukanya sukhdeep suki
    suleiman suleyman sulochana sumaira suman sumana sumiko sumit sumitra sungho sunhee sunil sunita
    sunniva suraj suresh surya susan susana susann susanna susannah susanne sushant sushil sushma susi
    susie susumu suzan suzana suzanne suze suzie suzu svantje svatopluk svea svein sven svenja sverre
    svetlana svitlana swaantje swantje swapna swapnil swara swati swen sybil sybille syd sylvain
    sylvaine sylvester sylvia sylviane sylvie sylwester sylwia synne synnove synnøve sytse szabina
    szabolcs szczepan szilard szilvia szonja szymon søren taavi tabea tabitha tadas tadashi tadeas
    tadesse tadeu tadeusz tadhg taehyun tafadzwa tahir taichi taiga taimur taina taine taisiya taisto
    taiwo takahiro takako takanori takao takashi takayuki takehiro takeo takeru takeshi takuma takumi
    takuya talal talia tam tamaki tamar tamara tamas tamer tami tamika tamiko tamila tammie tammy
    tamotsu tamsin tanel tanguy tania tanisha tanja tanmay tansu tanvi tanvir tanya tao tapani tapio
    tara taraneh taras tarek tareq tarik tariq tarja tarjei tarkan tarmo taro tarquin tarun tasha
    tassilo tatenda tatiana tatjana tatsuo tatsuya tatum tayfun tayla taylor tayyab ted teddy teemu
    tegan teija tejal tejas tejaswini tekin telma telmo temi temitope tendai teo teodor teodora teodoro
    teofilo tere terence teresa teresita tereza terezia terhi terina terje tero terrance terrell
    terrence terri terry teruko tesfaye tess tessa tessie tetiana tetsuo tetsuya tetyana teun teuta
    tevfik thabo thach thaddeus thais thanakorn thandeka thandi thandiwe thang thanh thao thea theda
    thekla thelma themba theo theodor theodora theodore theophile theres theresa therese theresia thiago
    thibaud thibault thibaut thien thierry thies thijs thilo thimo thinh thomas thomasz thor thorben
    thorbjørn thore thorsten thulani thuy tia tiago tian tiana tianyi tiare tiberiu tibor tien tiffany
    tigist tihana tihomir tiina tijana tijmen tijn tijs tilda tilde tilly tilman tilmann tim timea timm
    timmy timo timofey timon timotej timoteo timothee timothy timur tina tinashe tineke tingting
    tiphaine tiril titilayo tito titouan titus tivadar tiziana tiziano tjark tjeerd toader tobi tobias
    tobiasz tobin toby tochi todd toivo tolga tolu tom tomas tomasz tomek tomislav tomislava tommaso
    tommi tommy tomoe tomohiro tomoko tomomi tomos tomoya toni tonia tonino tonje tony tonya toomas topi
    tora torben torbjorn torbjørn tord tore torge torgeir torill tormod torquil torstein torsten toru
    torunn toshi toshiko toshio tosia touko toyin tracey tracie tracy traian trang traudl traute travis
    trev trevor tricia triin trijntje trina trine trinh trish trisha tristan trixie troels trond troy
    trudie trudy truls trung truus trygve tshepo tsubasa tsutomu tsuyoshi tuan tudor tudur tugba tugce
    tugdual tugrul tuija tulay tulin tulio tumelo tuncay tunde tuomas tuomo turgut turid turkan tushar
    tuula tuuli tuulikki tuva tuyet twan ty tyla tymofiy tymon tymoteusz tyrone tyson ubaldo uche
    uchenna uday udo ueli ufuk ugo ugochi ugur ujjwal ulf uli ulises ulisses ulla ulrich ulrik ulrika
    ulrike ulyana ulysse uma umair umar umberto umesh umut una unai unni urho uriel urmas uros urs ursel
    ursina ursula urszula urvashi uschi usha usman uta ute utkarsh utku uwe uxia uxue uzma uzoma vaclav
    vadim vadym vahid vaibhav vaida vaino vaios vaishali vaishnavi val valbona valdas valdemar valdis
    valentim valentin valentina valentine valentyna valeria valerie valerio valeriu valeriy valeriya
    valery valeska valter vanda vandana vanesa vanessa vani vania vanja varsha varun vasant vasco vasile
    vasilica vasiliki vasilis vasily vasudha vasyl vasylyna vaughan vedran vedrana veena veera veerle
    vegard veijo veikko veiko veli velimir vendula venkat venkatesh vera verena verity vern verner
    vernon veronica veronika veronique vesna vibeke vibha vic vicenta vicente vicentiu vicki vickie
    vicky victoire victor victoria victoriano victorino vidal vidar vidya viera viet vigdis viggo vijay
    vijaya vikas vikram vikrant viktor viktoria viktorie viktoriia viktorija viktoriya vilde vilem
    vilhelm vilho vilija vilma vilmos vimal vinay vince vincent vincenza vincenzo vineet vineeta vinh
    vinicius vinnie vinod vinzenz viola violaine violet violeta violetta violette viorel viorica vipin
    vipul virag viraj virender virgil virgilio virginia virginie viridiana virpi vishal vishnu vit
    vitalii vitaliy vitaly vitezslav vito vitor vitoria vittoria vittorio viv vivek viveka vivian
    viviana viviane vivien vivienne vjekoslav vjosa vlad vlada vladan vladimir vladimira vladislav
    vladislava vlado vladut vladyslav vlasta vlastimil vlatka voicu vojislav vojtech volkan volker
    volkmar volodymyr vratislav vreni vroni vsevolod vyacheslav vytautas wade wael wafa wafaa wahid
    wahyu waimarie wairimu wajiha wakana walburga waldemar waleed walid wally walt walter waltraud
    wambui wanda wanjiku wanjiru waqas warren wassim wataru wayan wayne wei weihong weijia weiming
    weiwei wenche wencke wendelin wendell wendy wenjing wenjun wenke wenyan wenzel werner weronika wes
    wesley wibke widad wiebe wiebke wieland wies wiesia wieslaw wieslawa wietske wikitoria wiktor
    wiktoria wilbur wilf wilfred wilfredo wilfrido wilfried wilhelm wilhelmina will willa willard willem
    willemijn willi william willie willy wilma wilmer wim winfried winifred winnie winston wioleta
    wioletta wiremu witold wladimir wladyslaw wlodzimierz wojciech wojtek wolf wolfgang wolfram woojin
    wout wouter wyatt xabier xander xanthe xaver xavi xavier xenia xia xiang xiao xiaodan xiaofeng
    xiaohong xiaojing xiaolan xiaoli xiaoling xiaolong xiaomei xiaoming xiaowei xiaoyan xiaoyu ximena
    xin xinyi xinyu xiomara xiuying xochitl xoel xolani xose xue xuefeng xuemei yaa yachen yacine
    yacouba yadira yael yafei yagmur yago yahya yaiza yakup yalcin yaman yamil yamini yan yanet yanis
    yanmei yann yannick yannik yannis yaping yara yared yaroslav yaroslava yasaman yasar yasemin yash
    yashar yashwant yasin yasir yasmeen yasmin yasmina yasmine yasser yassin yassine yasuhiro yasuko
    yasuo yavuz yaw yegor yehor yeison yejin yelena yeliz yelyzaveta yemi yenifer yenny yeonwoo yesenia
    yesica yesim yessica yetunde yevgeny yevhen yevheniia yewande yichen yifan yigit yihan yijun yildiz
    yilmaz ying yingying yiran yiwen yixin ylva ylvie ymke yngve yoann yogesh yohan yohana yohannes
    yoichi yoko yolanda yolande yonatan yonca yong yongjun yoonji yosef yoshi yoshie yoshiko yoshio
    yoshito yosuke yota younes younis yousef yousra youssef yu yua yuan yuanyuan yucel yuchen yudai yudi
    yue yuening yufei yuhan yuhua yui yuichi yuina yuji yujin yuka yukari yuki yukihiro yukiko yukio
    yuko yukti yulan yulia yuliana yuliia yuling yuliya yuma yumeng yumi yumiko yuna yunus yuri yurii
    yuriko yuriy yusra yusuf yusuke yuta yutaka yuting yuto yuxin yuxuan yuya yuzuki yvan yves yvette
    yvon yvonne zac zacarias zach zachariah zacharie zachary zack zadie zafer zahid zahra zain zainab
    zaira zak zakaria zakhar zalan zamfira zane zanele zaneta zara zawadi zaynab zbigniew zbynek zbyszek
    zdena zdenek zdenka zdenko zdravka zdravko zdzislaw ze zed zedong zeenat zeeshan zehra zeina zeinab
    zeke zelda zelia zelie zeliha zeljka zeljko zeno zenon zenta zerrin zeynep zhang zhanglin zhanna
    zhaohui zhen zhenzhen zhi zhihao zhimin zhiqiang zhiwei zhiyuan ziad ziggy zihan zihao zina zinaida
    zineb zita zixin zixuan ziyad ziyang zlata zlatan zlatko zodwa zoe zoey zofia zofie zohreh zola
    zoltan zoraida zoran zorica zoryana zosia zouhair zoya zsanett zsigmond zsofia zsolt zsombor zsuzsa
    zsuzsanna zubair zubin zuhal zulema zulmira zurine zuzana zuzanna zuzka zvi zvonimir zvonko zydrunas
    zygmunt øystein øyvind łukasz
    """
)
"""Folded, in the languages of the drafts and their neighbours; those of places or makes are left out."""

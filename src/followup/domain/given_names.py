"""First names by which a text is known to name a person. A table only."""

from __future__ import annotations

from followup.domain.wording import words_of

GIVEN_NAMES = words_of(
    """
    aadhya aaditya aafke aaliyah aarav aarne aaron aart aarti abby abdel abdou abdoulaye abdul abdulaziz
    abdulkarim abdullah abdulrahman abe abebe abeer abel abena abhijeet abhinav abhishek abigael abigail
    abramo achieng achim ada adaeze adalgisa adam adaora adebayo adel adela adele adelheid adelina
    adeline adeola adham adhiambo adina aditi aditya adjoa adnan adomas adrian adriana adriano adrien
    adunni adwoa afia afonso agata agathe agnes agnesa agnese agnieszka agnija agostinho agus agustin
    agustina ahlam ahmad ahmed ahmet ahsan aicha aidan aiden aiko aileen ailsa aimee ainara aine ainhoa
    aino aisha aishwarya aisling aissatou aiste aisyah aitana aitor aivar ajay akanksha akari akash
    akemi akhil akihiro akiko akinyi akio akira akos akosua akram akseli akshay akua aladar alain alan
    alana alasdair alastair alba alban albane albert alberta albertina alberto albie albrecht alda aldo
    alec aleix alejandra alejandro alejo aleksa aleksandar aleksander aleksandra aleksandrs aleksei
    aleksi aleksy alena alessandra alessandro alessia alessio alex alexa alexander alexandra alexandre
    alexandria alexandros alexandru alexei alexia alexis alf alfie alfio alfons alfonso alfred alfredo
    algirdas algy ali aliaa alice alicia alicja alida alina alisa alison alistair alix aliya aliyah
    allison alma almaz almir almut alois alonso alper alperen altan alva alvaro alvin alwyn alyssa
    alzbeta ama amadou amaia amaka amal amalia amalie amancio amanda amandeep amandine amani amara amaya
    amber ambra ambre ambrose amedeo amela amelia amelie americo ami amina aminata amir amira amirah
    amit amita amjad ammar amna amol amparo amr amrita amy ana anabel anabela anaelle anahi anais analyn
    anam anand ananya anastasia anastasija anastasiya anatole anatoliy anatoly anca anders andra andrada
    andras andre andrea andreas andree andreea andrei andreia andreina andrej andres andreu andrew
    andrey andrii andrius andriy andrzej andy ane aneta anete anett anette angel angela angele angelica
    angelika angeliki angelina angharad anghel angus anh anibal aniela anika aniko anil anirudh anita
    anja anjali anke ankit ankita ankur ann anna annabel annabelle annabeth annalena annalisa annamaria
    anne annegret anneke anneli annelie annelies anneliese anneloes annemarie annemiek annette annick
    annie annika annunziata anong anouk anselm anselmo ansgar anshul anssi antal antero anthony antia
    antje antoine antoinette anton antonella antonello antoni antonia antonin antonina antonino antonio
    antti anuj anup anupam anurag anusha anwar anya aoi aoife aparna apolline apolonia araceli aran
    aranka arantxa arash arata arben archana archie arda ardit areum arezoo ari ariadna ariana ariane
    arianna arild arindam arjan arjen arjun arlene arlette arlindo armand armando armelle armin arminda
    arnau arnaud arnav arne arnel arnold arpad arpita artan artem arthur arttu artur arturas arturo
    artyom arun aruna arunas arve arvid arvind aryan asa asaad asad asami asbjørn asger asha asher
    ashild ashish ashley ashok ashraf ashton ashwin ashwini asier asif aslak aslan asli asma asmaa assaf
    assane astou astri astrid asuka asuman asun asuncion atakan atefeh atieno atif atilla atle atsuko
    atsushi attila aubrey aud aude audra audrey audrius augusta augusto aukje aurel aurelia aurelie
    aurelien aurelio auriane aurimas aurore austin averil avery avi avinash avital aviv awino axel
    axelle aya ayaan ayah ayaka ayako ayane ayano aycan aydan ayesha aygul aylin ayman aymen aynur ayo
    ayodele ayoub ayse aysegul aysel aysha aysun aytac ayumi ayush azadeh aziz aziza azucena babacar
    babak bahaa bahar bahareh bahram bakary balaji balazs balint baozhai baptiste baraka baran barbara
    barbora barend baris barkin barnabas barnaby barney barry bart bartek bartlomiej bartosz bas basak
    bashar basia basile basma bassam bassel bassem bastian bastien batuhan baver bayu baz bea beata
    beate beatrice beatriz becca beckett becky bedri begona begum behrouz bekele bekir bela belen belgin
    belinda belma belmiro ben bence benedetta benedict benedicte benedikt benedita bengt benjamin benny
    benoit benta bente beppe berat berenice berfin beril berit berk berkay berke bernadett bernadette
    bernard bernardo bernd bernhard bernice bert berta bertha berthold bertie bertrand besnik bess beth
    bethan bethany betsy bettina betty betul bev beverly beyza bhavesh bhavna bhavya bia bianca bianka
    bibiana bice biel bilal bilge bill billie billy bindu bingwen binnur birgit birgitta birgitte birol
    birte bisi bjarne bjarte bjorg bjorn bjørn blair blake blanca blanche blandine blanka blas blazej
    blerim blessing bo boaz bob bobby bodil bodo bogdan boglarka bogna bogumila boguslaw bogusław bohdan
    bohumil bohuslav bojan bojana boleslaw bongani bonnie boonsri borbala boris borivoj borja bouchra
    bouke bozena bozidar brad bradley brais bram brandon branislav branka brankica branko brayan brayden
    breanna brechtje breda bregje breixo brenda brendan breno brent bretislav brett brian briana brianna
    brice brid bridget brieuc brigitta brigitte britt britta brittany brody bronagh bronislaw bronwen
    bronwyn brooke bruce bruna bruno bryan brygida brynhild bryony budi bukola bulent bunmi burak burcin
    burcu burkhard bushra busra byron byung caden caetano cagla cagri caio caitlin caleb callie callum
    calum calvin calypso camelia cameron camila camilla camille canan candace caner cansu caoimhe
    capucine carey carina carine carissa carl carla carles carlo carlos carlota carlotta carme carmel
    carmela carmelo carmen carmine carol carole carolin carolina caroline carolyn carrie carsten carys
    casey casilda caspar cassandra cassia cassie catalin catalina catarina caterina cath cathal
    catherine cathrine cathy catia catrin catriona cayden cayetana cayetano caz cecil cecile cecilia ced
    cedric cees celestin celestine celestino celia celina celine celso cem cemal cemil cemre cengiz
    ceren ceri cerys cesar cesare cestmir cetin ceyda ceylan cezar cezary chaewon chafik chaima
    chaitanya chandan chandra changming chantal charis charlene charles charlie charlotte charu chas
    chebet cheikh chelo chema cheng chenxi cheptoo cheryl chetan chetna chiaki chiamaka chiara chidi
    chie chieko chihiro chiho chika chike chinedu chinwe chioma chipo chitra chiyo chloe chris chrissy
    christa christel christelle christer christian christiane christina christine christof christoph
    christophe christopher chuck chukwu chukwudi chukwuemeka chun chuntao cian ciara ciaran cicero
    cigdem cihan cillian cindy cinzia ciprian cira citlali claire clara clarence clarice clarissa
    clarisse claude claudia claudine claudio claudiu claus clea cleide clemence clemens clement cliff
    clifford clint clive clodagh cloe clotilde clyde codrin codruta cody coen colette colin coline
    colleen colm colton conall conceicao concepcion concetta concha conchi conchita congmin connie
    connor conor conrad constance constantin constanze consuelo cora coralie cordula corentin corey
    corina corinna corinne cormac cornel cornelia cornelius corrado corrie cosima cosimo coskun cosmin
    costanza costel costin coumba courtney craig cremilde crispin cristi cristian cristiana cristiano
    cristina cristobal csaba csilla cuong curt curtis cynthia cyril cyrille cyrus czeslaw czeslawa daan
    dacia daehyun dagfinn dagmar dagny dahye daichi daiki daina dainius daisuke daisy daiyu dalal dale
    dalia dalibor dalila damaris damian damiano damiao damien daming damir damjan damla damon dan dana
    dandan dania daniel daniela daniele danielle danijela danilo danish danko danny danuta daphne dara
    daragh darcy dardan darek daria dario darius dariush dariusz darko darlene darnell darragh darrell
    darren darryl darshan darya dasha dave davey davi david davide davor davy dawid dawit dax dayo daz
    deandre deanna deb debbie debora deborah debra declan dee deepa deepak deepika deepti defne deirbhle
    deirdre deisy dejan deji delfim delfina delores delphine delyth demba demelza demetrius denis denisa
    denise deniz dennis denys deolinda derek derrick dervla derya deshawn desire desiree desmond detlef
    detlev devendra devika devin devon devonte devrim dewi dex dharmesh dhruv dhruva diaa diana diane
    dianne didem didier diederik diego dieter dietmar dietrich dieudonne dieuwke digby dilan dilara
    dilek diletta dilip dilys dimas dimitra dimitri dimitris dina dincer dinesh dinis diogo dipti dirce
    dirk dirkje divya djalma djamel djamila dmitri dmitrii dmitriy dmitry dmytro dobromil dogan dogukan
    dolores domenica domenico dominic dominik dominika dominique don donal donald donata donatella
    donato dongha donghyun donna donncha donny dora doreen dorel dorien dorin dorina doris dorota
    dorothea dorothee dorothy doru dot dottie doug dougie douglas dov dovile dragan dragana dragos
    drahomira drazen drew drita duaa duane duarte dubravka duc dudley dulce dumitru duncan dunja dusan
    dusko dustin duygu dwayne dwight dylan dzenan earl ebba eberhard ebony ebru ebtisam ecaterina ece
    eckart eckhard ed eddie edeltraud edgar edgars edie edina edith edmund edna edoardo edouard edson
    eduard eduarda eduardo edurne edward edwin edyta eefje eero eeva efrain efua egidijus egil egon
    ehsan eider eija eileen eilidh eimantas eimear einar eirik eirini eitan eivind ekaterina ekin
    ekkehard eko ekrem elaine elcin eldbjørg elea eleanor elek elena eleni eleonora eleonore eleri
    elettra elfriede elham eli elia eliana eliane elias elif elijah elin elina eline elira elisa
    elisabete elisabeth elisabetta elise elisenda eliska eliza elizabeth elizaveta elke ella ellen ellie
    ellinor elliot elliott ellis elmar elmer elnaz elodie eloi eloisa eloise eloy elsa elsie elske elton
    elvira elvis elza elzbieta emad emanuel emanuela emanuele embla emeka emeline emeric emerson emese
    emi emiko emil emilia emiliano emilie emilio emily emina emine emlyn emma emmanuel emmanuelle emmet
    emmett emoke emrah emre emyr encarna encarnacion ender eneida eneko engelbert engin enguerrand eniko
    enisa enora enric enrica enrico enrique enriqueta enza enzo eoin ercan erdal erdem erdmute erhan
    erhard eri eric erica erich erik erika eriko erin erion erkan erkki erlend erling ermanno ermelinda
    erna ernest ernesto ernie ernst errol ersin ertugrul ervin erwan erwann erwin erzsebet esben esi
    eskil esmee espen esperanza esra esteban estefania estela estella estelle esther estibaliz estrella
    eszter etelka ethan ethel etienne etsuko ettore euan eugen eugene eugenia eugenie eugenio eugeniusz
    eulalia eulogio eun eunice eunji eunjung eunkyung eustachy eva evan evandro evangeline evaristo eve
    evelien eveliina evelin evelina eveline evelyn evelyne everett evert evgenia evgeny evi evie evija
    evren ewa ewan ewelina ewoud eyad eylul ezekiel ezgi ezinne ezio ezra fabian fabiana fabien fabienne
    fabio fabiola fabrice fabrizio fadi fadwa fahad fahmi faisal faiza fajar fang fanny fanta farah
    farai fares farhad farhan farid farida fariha farnaz farouk farzad farzaneh fatemeh faten fathi
    fatih fatima fatma fatmir fatou fatoumata faustine fausto fawzi fay fayez federica federico fedir
    fedor fehmi feifei feike feli felicia feliciano felicie felicitas felicity felicja felipe felix femi
    femke feng fenna ferdinand ferdinando ferdows ferenc fergal fergus ferhat feride fermin fernanda
    fernando fernao ferran feyza ffion fidan fidel fiete figen filip filipa filipe filippa filippo filiz
    filomena finbar finlay finley finn finnegan fintan fiona fionn fionnuala fiorella firas flaminia
    flavia flavie flavio flavius fleur flo florence florent florentina florian floriane florica florin
    florine floris floyd flutura flynn folake folke folkert fosca fouad foulques franca frances francesc
    francesca francesco francine francis francisca francisco franciszek franck franco francois francoise
    frank franka frankie frantisek franz franziska fraser frauke fred freddie frederic frederick
    frederik fredrik freia freja freya frida frieda frieder friederike friedhelm friedrich fritjof fritz
    fritzi frode fruzsina fuad fulvio fulya fumi fumika fumiko fumio fumiya funke funmi furkan fyodor
    gabe gabi gabija gabin gabor gabriel gabriela gabriele gabriella gabrielle gael gaelle gaetan
    gaetano gaeun gagan gail galina galyna gamze ganesh garance gareth garrett garth gary gaspard gaurav
    gauri gautam gaute gauthier gautier gavin gayatri gayle gaz gbemi gbenga gebhard geert geertje geeta
    geir gellert gema gemma genevieve gennady gennaro genoveva genowefa geoff geoffrey geoffroy georg
    george georges georgia georgiana georgie georgina georgios georgiy geraint gerald geraldine geraldo
    gerard gerben gerd gerda gereon gergely gergo gerhard geri gerlind gerlinde germain gernot gerrit
    gerry gert gertrud gertrude gesa gesche gesine gethin geza gezim ghada ghassan gheorghe ghislain
    ghislaine ghita giacomo giada giampaolo gianfranco giang gianluca gianluigi gianmarco gianna gianni
    gianpaolo gideon gigi gijs gil gilbert gilberto gilda giles gili gill gilles gillian gina ginevra
    ginny gino gintaras gio giordano giorgia giorgio giorgos giovanna giovanni girish girts gisbert
    gisela gisele gislinde gita gitta gitte giulia giuliana giuliano giulio giuseppe giuseppina giusy
    gizella gizem gjergj gladys glaucia glen glenda glenn glenys gloria glynis godfrey gokce gokhan
    goldie golnaz gonca goncalo gonul gonzalo gopal goran gordana gordon gorka goro gosia gottfried gotz
    govind gozde graca grace graciela graeme graham grainne grayson grazia graziano graziella grazyna
    greg greger gregoire gregor gregoria gregory greta gretchen grete grethe grigore grigory grzegorz
    grzesiek guadalupe guang gudmund gudrun gudula guenael guglielmo guido guilhem guilherme guillaume
    guillemette guillermina guillermo guinevere guiomar guiying gulay gulden gulsah gulsen gulsum
    gumersindo gunda gundula gunes gunhild gunilla gunnar gunter gunther guntis guo guri gurkan guro
    gurpreet gus gustav gustavo gustaw guy gwen gwenael gwenaelle gwendoline gwendolyn gwenllian gwenn
    gwyn gwyneth gyongyi gyorgy gyula haakon habib habiba hadas hadil hadiya haerin hafsa haile hailey
    hailu haitham haiyan hajime hajnalka hajo hakan hakim hakon haldun haley halil halina hallgeir
    hallvard haluk halvor hamad hamid hamish hamza hana hanako hanan hanane hande haneul hania hanine
    hank hanna hannah hanne hanneke hannele hannelore hannes hanno hannu hans hansjorg hanspeter
    hansruedi hao haoran haoyu harald hardik hari harini haris harish harmen harold haroun harpreet
    harriet harro harry harsh harsha harshad hartmut hartwig haru haruka haruki haruna haruto harvey
    hasan hassan hatem hatice hattie hauke hauwa havard hayato hayley hayoon haytham hazal hazel hazem
    heath heather hector hedda hedi hedwig heejin hefin hege heide heidemarie heidi heidrun heike heikki
    heiko heiner heinke heinrich heinz heitor helder heledd heleen helen helena helene helga helge heli
    helmar helmut heloisa heloise hemant hemlata hendra hendrik hendrika henk henna hennadiy henner
    henning henri henrietta henriette henrik henrike henrique henry henryk herbert heribert herman
    hermann hermine herminia herminio herta herve hesham hester hettie hiba hicham hidde hideaki hideki
    hidenori hideo hieu hilal hilary hilda hilde hildegard hilke hilkka hilmar hiltrud himanshu hina
    hinako hinata hinnerk hipolito hippolyte hiroaki hirofumi hiroki hiroko hiromi hiroshi hiroto
    hiroyuki hisako hisham hitesh hitomi hitoshi hoa hoang hogne holger holly hong hongmei honoka
    honorata honore honorine hope horacio horatiu horia horst hortense hortensia hossein houda howard
    hristo hrvoje huan hubert hubertus huda hugh hugo hugues hui huifang huiling hulya huma humaira
    humberto humphrey hung huong huseyin hussain hussam hussein huw huy huyen hye hyejin hyeon hynek
    hyun hyunwoo iacob iain ian iara ibai ibolya ibrahim ibrahima ibtisam ibtissam ichiro ida idalina
    idan idar idoia idris idun idzi ieuan ifan ife ifeanyi ifeoma iga ignacio ignacy ignasi ignazio
    igone igor ihor ihsan ijaz ikechukwu ikenna iker ikhwan ikram ikumi ilaria ilayda ilda ildiko ileana
    ilham ilhan ilie ilinca ilka ilkay ilker ilkka ilknur ilmari ilona ilse ilya imad imane imani imanol
    imelda imke immacolata immaculada immo imogen imran imre ina inacio inaki indira indre indrek ineke
    ines inese inessa inga inge ingeborg ingeburg inger ingmar ingo ingrid ingunn ingvild inigo inken
    inkeri inma inmaculada innes intissar ioan ioana ioannis iolanda iolo ionel ionela ionut iqbal iqra
    ira irati iratxe irem irena irene irfan iria irina iris irja irma irmantas irmgard irmtraud irune
    irwin iryna isaac isabel isabell isabella isabelle isadora isaiah isaline isamu isaura isaure isha
    ishaan ishan ishbel ishita isidora isidro isilda ismael ismail ismaila ismet isobel isolde israa
    istvan itsuki itxaso itzel itziar iulia iulian iuliana iva ivan ivana ivanna ivano ivar iver iveta
    ivete ivett ivette ivica ivo ivone ivor iwan iwona izaak izabela izabella izaskun izumi izzy jaafar
    jaakko jaana jaanika jaap jabari jacco jace jacek jacinta jacinto jack jackie jacob jacobo jacopo
    jacqueline jacquelyn jacques jacqui jacquie jada jade jaden jadranka jadwiga jaehyun jaewon jagdish
    jago jagoda jahnavi jaime jair jake jakob jakub jamal james jamie jamila jan jana janaina janaki
    jandira jane janek janet janette jani janice janina janine janis janna janne janneke jannes jannie
    jannik jannis janos janusz jaqui jared jarek jari jarkko jarle jarmila jarmo jaromir jaroslav
    jaroslaw jasleen jasmijn jasmin jasmina jasmine jasna jason jasper jaspreet jaume javad javed javier
    jawad jaxon jay jaya jayant jayden jayesh jayne jayson jaz jean jeanette jeanine jeanne jeannette
    jeannie jeb jed jeff jeffrey jelani jelena jelle jelmer jeltje jem jemima jemma jen jenna jenni
    jennifer jenny jeno jens jeong jeremiah jeremie jeremy jermaine jeroen jerome jeronimo jerry jerzy
    jesper jess jesse jessica jessie jesus jette jez jhoanna jhon jiahao jiajia jian jianguo jianhua
    jianjun jiayi jiaying jie jieun jignesh jihad jihan jihoon jihye jill jillian jim jimena jimin jimmy
    jindrich jing jingjing jingyi jinhai jinwoo jip jiri jirina jiro jisoo jitendra jitka jiwon jiwoo
    jiyeon jiyoung jo joachim joakim joan joana joanie joann joanna joanne joao joaquim joaquin joaquina
    jobst jocelyn jocelyne jochem jochen jodi jodie jody joe joel joelle joep joerg joey jofrid jogvan
    johan johann johanna johannes john johnny jojo jokin joko jolan jolanda jolanta jolene jolien jomar
    jon jonah jonas jonatan jonathan joni jonna jonny jonty jony joonho joost jordan jordi jorg jorge
    jorgen joris jorn jorunn joscha jose joseba josef josefa josefina josefine joseline josep joseph
    josephine josette josh joshua josiah josiane josie josip joss josselin jost jostein josu josue jouko
    jouni jovan jovana jovani jovanka joy joyce jozef jozefina jozsef juan juana juanita juanjo juanma
    judd jude judit judith judy juergen juha juhani juhyun jukka jule julen jules julia julian juliana
    juliane julianna julie julien juliet julieta juliette julija julio julita julius jumana jun junaid
    junho junichi junjie junko junpei jupp juraci juraj jurgen jurgita jurre jurriaan jussi justin
    justina justine justino justyna jutta jyoti jyotsna jyrki jytte jørgen jørn kaan kaarina kabir
    kacper kadir kadri kadriye kaede kagiso kai kaidi kaija kailash kairi kaisa kaitlyn kaito kaiwen
    kajal kajsa kalev kalevi kalina kalle kalman kalpana kalyani kamal kamala kamau kamel kamil kamila
    kamilla kamran kana kanae kanako kanchan kanika kanya kaori kaoru kapil karam karan kareem karel
    karen kari karim karima karin karina karine kariuki karl karla karlheinz karlotta karmele karol
    karola karolin karolina karoline karoly karsten karthik kartik kashif kasia kaspar kasper kat
    katalin katariina katarina katarzyna kate katell katelyn katerina kateryna kath katharina kathe
    katherine kathi kathleen kathrin kathryn kathy kati katia katie katinka katja katka katri katrin
    katrine katsuhiro katsumi katsuya katya kauko kaushik kaveh kavita kavitha kavya kay kayla kaylee
    kazimiera kazimierz kazue kazuhiko kazuhiro kazuki kazuko kazumi kazuo kazuya kebede keegan keerthi
    kees kehinde keigo keiji keijo keiko keira keisha keisuke keita keith kelechi kellie kelly kelsey
    kemal kemi ken kenan kendra kenichi kenichiro kenji kenjiro kenneth kenny kenta kentaro kento kenza
    kerem kerim kerry kersten kerstin keshav kestutis ketan ketil ketut kev kevin keyvan khadija khady
    khaled khalid khalil khanh khawla khoa khurram khushi kian kiana kiara kiera kieran kilian killian
    kim kimberly kimmo kinga kipchoge kiprop kiran kirill kirk kirsi kirsteen kirsten kirsti kirstin
    kirstine kirsty kirti kishore kit kitty kiyomi kiyoshi kjell kjersti kjetil klaas klara klaudia
    klaudiusz klaus kleber klemens knud knut koen kofi koharu kohei koichi koji kojo kolbjørn koldo
    komal konrad konstantin konstantina konstantinos konstanze koray korbinian korhan korinna kornel
    kornelia kostas kostiantyn kostya kosuke kotaro kourosh kreshnik kresimir krijn krish krishna krista
    kristaps kristel kristen kristi kristian kristiane kristiina kristin kristina kristine kristjan
    kristo kristof kristoffer krists kristy kristyna krisztian krisztina krithika kritika krystian
    krystyna krzysiek krzysztof ksawery ksenia ksenija kubra kudzai kumar kumiko kunal kunle kurt kurtis
    kusum kutay kveta kvetoslava kwabena kwadwo kwaku kwame kwasi kweku kwesi kyle kylie kyllikki kyoko
    kyosuke kyung kyungmin lacey lachlan ladislav laetitia laia laiba laila laine lajos lakisha lakshmi
    laleh lalit lamia lamine lana landon lara larissa larry lars larysa lasse lassi laszlo latifa
    latisha latoya laura laure laurel laureline lauren laurence laurens laurent laurentiu lauretta lauri
    laurids laurie laurinda laurine lavanya lavinia lawrence layla lazar lea leah leander leandra
    leandre leandro leanne lech leela leena lei leidy leif leigh leighton leila leire lejla lekha lelia
    lena lene lenka lennard lennart lennie lenny leo leon leona leonard leonarda leonardo leonel leonie
    leonor leontina leopold lerato leroy lesley leslie lester lesya leszek leticia letitia letizia
    lettie lev levent levente levi levin lewis lex lexi leyla lia liam liane liang libby libor libuse
    licinio lidia lidija lidiya lieke liene liesbeth lieselotte lieve lieven ligia lihua liisa lijuan
    lila lili lilian liliana liliane liliya lilla lillian lilly lilou limin lina linas linda lindiwe
    lindsay lindsey ling lingling linh linn linnea linnet lino linus lionel lior liridon lis lisa
    lisanne lisbet lisbeth lise liselotte lisette lissy liv livia livio liviu lixin liz lizzie ljiljana
    ljubica ljubomir llew llinos llorenc lluis logan loic lois lokesh lola longwei lonnie lorant lorcan
    loredana lorella lorena lorenz lorenza lorenzo loreto loretta lori lorinc lorna lorraine lotfi
    lothar lotta lotte lottie lou louane loubna louie louis louisa louise loup lourdes loveday lowri
    luana lubna lubomir lubos luc luca lucas lucelia lucia lucian luciana luciano lucie lucien lucienne
    lucile lucilia lucille lucinda lucja lucjan lucretia lucrezia lucy ludek ludger ludivine ludmila
    ludovic ludovica ludovico ludwig ludwik luigi luigina luis luisa luise luiz luiza lukas lukasz luke
    luljeta luminita lupita lurdes luther lutz luuk luz luzia lydia lydie lyle lyn lynda lyndon lynette
    lynn lynne lysiane lyuba lyubov lyudmila lyudmyla maaike maarika maarit maarja maarten maartje mabel
    macarena machteld maciej madalena madalina maddalena maddie maddy madeleine madeline madhav madhavi
    madhu madhuri madita madoka mads mae mael maelle maelys maeve mafalda magali magda magdalena
    magdalene magdolna maggie magne magnhild magnus mags maha maham mahdi maher mahesh mahima mahir
    mahmood mahmoud mahmud mahnoor mahsa mahtab maia maialen maica maicol maider maija maik maike maiken
    maiko mailin mair mairead mairi maisie maitane maite maja majed majid makayla makena maki makoto
    maksim maksym malachi malak malcolm malee malek malena malgorzata malik malika malin malini malte
    malwina mamadou mamie mamoru mamta manabu manal manami manasi mandana mandeep mandla mandy manel
    manfred manish manisha manja manju manjula manmeet manoel manoj manolo manon mansi mansour mantas
    manu manuel manuela mao mara maram marc marceau marcel marcela marcelina marceline marcelino marcell
    marcella marcelle marcello marcelo marcia marcin marco marcos marcus mareike mareile marek maren
    marga margaret margareta margarete margarida margarita margaryta margaux marge margery margherita
    margie margit margot margret margrit marguerite margus marharyta mari maria mariam mariama marian
    mariana mariangela marianna marianne maribel maribeth maricarmen maricel marie marieke mariella
    marielle mariette marija marijana marijke marika mariko marilena marilia marilyn marin marina
    marinela marinko mario mariola marion mariona maris marisa marisela marisol marissa marit marita
    marites marius mariusz mariya marja marjo marjolaine marjolein marjorie marjory mark marketa markku
    marko markus marleen marlen marlene marlies marlis marloes marlon marnie marsha marta marten martha
    marthe marti martijn martim martin martina martine marton marty martyna martynas marv marvin marwa
    marwan mary maryam maryna marzena masaaki masahiro masaki masako masami masao masashi masato
    masayuki mascha massimiliano massimo matas matea matei matej mateja mateo mateus mateusz mathew
    mathias mathieu mathilda mathilde mathis matias matija matilda matilde mats matt matteo matthew
    matthias matthieu matthijs matti mattia mattie matty matus matyas matylda maud maude maura maureen
    maurice mauricio maurizio mauro mavis max maxence maxim maxime maximilian maximiliane maxine maya
    mayank maysa mayte mayu mayumi mayur maz mazen maziar małgorzata mbali mckenna mechthild medina
    meena meenakshi meera mees meg megan megha meghan meghana megumi mehdi mehmet mehran mehtap mehul
    mehwish mei meifen meihui meik meike meilin meiling meinhard meinir meixiu mel melania melanie
    melchior melda melek melih melike melina melinda melisa melissa melodie meltem melvin mengting menno
    meral merce meredith merel mererid meret merete meriem merih merike merja merle mersiha mert merten
    merv merve mervi mervyn meryem meryl mesut metehan metin mette mhairi mia micaela micah michael
    michaela michail michal michał michel michela michele micheline michelle michiko michio mick mickey
    micky micol midori mieczyslaw mieke miguel mihaela mihai mihail mihaly mihkel mihnea miho mihyun
    miika mijin mika mikael mike mikel mikey mikhail miki mikio mikkel mikko miklos mikolaj mila milad
    milada milagros milan mildred milena miles milica milind milla millie milly milo milorad milos
    miloslav milosz miluse mimi mimoza mina minako minal minato mindaugas mindy ming minghao mingyu minh
    minho minjae minjeong minji minjun minna minnie minoru minseo mio miodrag miranda miray mircea
    mireia mireille mirela mirella miren miriam mirja mirjam mirjana mirka mirko mirna mirona miroslav
    miroslaw mirsad mirta mirza misaki mitali mitch mithun mitra mitsuko mitsuo mitsuru miwa miyako miyu
    miyuki mizuki mladen mladena mo moe mohamad mohamed mohammad mohammed mohan mohini mohit mohsen
    mohsin moira moises mojgan molly momoka momoko mona moni monica moniek monika monique monisha montse
    montserrat monty morag morgan morgane moritz morten morven moshe motoko mounia mounir mourad moussa
    moustafa mpho mridula mubashir muhammad muhammed muhammet muireann mujde mukesh mukul mukund muna
    munir murat murdo muriel murielle murilo murray mustafa mustapha muthoni mutlu mwangi myfanwy
    mykhailo mykola mykyta myles myra myriam myrna myroslava myrthe myrtille myrtle myung nabeel nabil
    nabila nachiket nacho nadav nadeem nadege nader nadezda nadezhda nadia nadiia nadim nadine nadir
    nadira nadiya nadja naemi nagisa nagla nahia nahla naila naima nair najat najib najla nakul nalan
    naledi namita namrata nanami nancy nandi nandini nandita nandor nanette nanna nannan naoki naoko
    naomi naoto nara narayan narcis narcisa narendra naresh narges narumi nasrin nasser nastasia nastya
    nat natacha natalia natalie nataliia nataliya natasa natascha natasha natasza nate nathalie nathan
    nathanael nathaniel natividad natsuki natsuko natsumi nattapong natty naveed naveen navid navya
    nawal nayara nayef nayeli nazan nazanin nazar nazim nazli ndeye neal nebojsa necati necla ned nedim
    neelam neelima neema neeraj neeta negar neha neil nekane nela nele nell nellie nelly nelson nelu
    nemanja nenad nerea nertila nerys neslihan nesrin nesrine nessa netta nettie neus neusa nev nevena
    nevenka neville nevin nevra ngoc ngozi nguyet nhung nia niall niamh nicanor nicholas nick nicki
    nicky nico nicola nicolae nicolas nicole nicoleta nicoletta nicolo nicu nida nidal nidhi niels
    nienke nieves nigel nihad nihal nihan nihat niilo niina nikhil niki nikita nikki niklas niko nikodem
    nikola nikolai nikolaos nikolas nikolaus nikolett nikolina nilay nilda nilesh nilgun niloufar nils
    nilson nilufer nima nimisha nina ning ninon niran nirav nisa nisha nishant nitesh nitin nitya nivia
    niyati nizar njal njeri njoroge nkechi nnamdi nneka noah noam noboru nobuko nobuyuki noe noel noelia
    noelle noemi noemia noemie nohemi nokuthula nolan nolwenn noman nomsa nomvula nonso noor noora
    noortje nora norbert norberto noreen nori noriaki noriko norma norman normunds nosipho nour noura
    nourhan nuala nuno nunzia nur nuray nurcan nurhan nuria nurul nyambura nyasha nyoman oana obi obinna
    obiora oceane ochieng octavian octavio oddvar odete odette odhiambo odhran odile odo ofelia ogechi
    ognjen oguz oihana oihane oili oisin okechukwu oksana oktawia oktay ola olabisi olaf olalla olamide
    olav olavi olayinka olcay oldrich ole oleg oleksandr olena olenka olesia olesya olga olha olimpia
    olinda oline oliver olivera olivia olivier oliwia olli ollie olu olufemi olumide olusegun oluwaseun
    oluwatobi olympe omaima omar omari ombeline omer omid onder ondrej onni onno onur onyeka oonagh
    ophelie orane orcun orhan oriane orietta oriol orla orly ornella orsola orsolya osama osamu oscar
    osian oskar oskari osman osmar osvaldo oswald oszkar otakar otavio otfried othman othmar otieno
    otilia otis otmar ottavia ottilie ottmar otto oumar ousmane outi ovidiu owain owen oystein ozan
    ozcan ozge ozgun ozgur ozlem ozzie paavo pablo paco paddy padma padraic padraig paige paivi palak
    palesa pallavi palmira paloma pam pamela panagiotis pankaj panna paola paolo parag paraschiva paresh
    parineeta parisa parth parul parvati parvin parviz pascal pascale pascaline pascual pasquale pat
    patrice patricia patricio patrick patrik patrizia patrycja patryk patsy patti patty patxi pau paul
    paula paule paulette pauli paulina pauline paulius paulo pavan pavel pavithra pavla pavle pavlina
    pawel paweł payal payam paz peder pedram pedro peeter peg pegah peggy pejman pekka pelin pelle pembe
    penda penelope peng pengfei penny pentti pepa pepe perce percival percy peregrine perihan pernilla
    pernille perrine perry perttu petar pete peter petr petra petre petri petrica petronela petronella
    petru petter petteri petya phil philibert philip philipp philippa philippe philippine phillip
    philomena phoebe phong phuc phuong phyllis pia piedad piera pierluigi piero pierpaolo pierre
    pierrick piers piet pieter pietro piia pilar piluca pinar pinja piotr pip piper pippa piran piret
    pirjo pirkko piroska piyush ploy pol polina polly pooja poonam poornima poppy pouya prabhakar prabhu
    prachi pradeep pradip pradnya prafulla pragya prajakta prakash pramod pranali pranav pranay pranjal
    prasad prasanna prashant prateek pratibha pratik pratyush praveen preben predrag preethi preeti
    premysl prerna priit prisca priscilla priscille prithvi priti priya priyam priyanka prue przemek
    przemyslaw puja puneet puri purificacion purnima purva pushpa putri qais qasim qian qiang qiaolian
    qing qiuyue quan quang quentin quim quin quinn quinten quirin quirine quiteria quyen quynh rabab
    rabia rach rachael rachana rachel rachid radek radha radhika radim radka radmila radomir radoslav
    radoslaw radovan radu radwan raed rafa rafael rafaela rafal rafał rafe raffaela raffaele raffaella
    rafik raghav raghda ragheb raghu ragna ragnar ragnhild rahmat rahul raija raimo raimonds raimund
    raimunda raimundo rainer raisa raivo raj rajaa rajan rajat rajeev rajesh rajiv rajni raju rakesh
    ralf ralph raluca ram ramazan ramesh rami ramin ramiro ramon ramona ramunas ramya rana randi
    randolph randy rania ranjan ranjana ranjit raphael raphaelle raquel rares rasha rashad rasheed
    rasheeda rashi rashid rashida rashmi rasmus rastislav ratko ratna raul ravi ravindra rawan ray rayan
    raymond razvan rebeca rebecca rebekah rebekka recep reece reena reese reetta refik refilwe reg
    reggie regina reginald regine regis regula reham rehema reidar reijo reiko reimer reiner reinhard
    reinhold reinier reinout reka rekha relu remco remedios remi remigiusz remus remy ren rena renan
    renata renate renato renaud rene renee rens renske renuka renzo reshma resi reto reuben revathi
    reyhan reza rhea rhian rhiannon rhoda rhodri rhona rhonda rhys rianne ricarda ricardo riccarda
    riccardo richa richard richie rick ricky rie rieke riet rigoberto rihab riho riikka riina rik rika
    rikke riko rikuto riley rima rimantas rin rina rinaldo rini rino rinske risa rishabh rishi risto
    rita ritesh ritika ritu ritva rizky rizwan roald rob robbie robby robert roberta roberto robin robyn
    rocco rochelle rocio rod roddy rodel roderich roderick rodica rodney rodolfo rodolphe rodrigo roel
    roelof rogelio roger rogerio rohan rohini rohit roisin rokas rokhaya roksana roksolana rola roland
    rolf romain roman romana romane romeo romeu romina romolo romuald romy ron ronald ronan ronen rong
    rongrong ronja ronnie roo roopa roos roque rory ros rosa rosalba rosalia rosalie rosalind rosalyn
    rosamund rosana rosangela rosanna rosaria rosario rose roselyne rosemarie rosemary roser roshan
    roshni rosi rosie rosina rosineide rosmarie ross rossana rossella rostislav roswitha rowan rowena
    rox roxana roxane roxanne roy roya roz roza rozalia rrezart ruairi ruaridh ruba ruben ruby ruchi
    ruchika rudi rudiger rudo rudolf rudy ruedi rufino rufus ruggero rui runar rune ruolan ruoxi rupa
    rupal rupali rupert ruslan ruslana russ russell rustem rute rutendo rutger ruth rutuja ruud ruxandra
    ruzena ryan ryder ryo ryoko ryosuke ryota ryszard ryuichi ryuji saad saana saanvi saara sabah sabin
    sabina sabine sabrina sabrine sacha sachiko sachin sade sadia sadie sadik sae saeed safaa safak
    safia sagar sahana sahar sahil sahra said saida saija saila saira sakari saki sakiko sakshi sakura
    sal salah salam saleh salem salete salif salih salim salima sally salma salman salome salvador
    salvatore salwa sam saman samanta samantha samar samara samarth sameer sameh sami samia samih
    samiksha samir samira sammy samuel samuele samuli sanaa sancho sanda sandeep sander sandhya sandis
    sandor sandra sandrina sandrine sandro sandy sanela sangeeta sanghoon sania sanja sanjana sanjay
    sanjeev sanjit sanket sanna sanne santiago santosh saoirse sapna sara sarah saray sarika sarita
    sarka sascha sasha saskia satish satoko satomi satoru satoshi satsuki satya saulius saulo saurabh
    saverio savita sawsan sawyer sayaka sayuri scott sean seb sebastiaan sebastian sebastiano sebastiao
    sebastien seckin seda sedat sedef seema segolene segun seiichi seija seiji selam selcuk selda selen
    selena selim selin selina selma semih semir semra semyon senja sennur senthil seohyun seojin seojun
    seok seoyeon sepideh sepp seppo serap seray serban sercan serdar serena serge sergei sergey sergi
    sergio sergiu serhat serhii serhiy serkan serpil seth setsuko seulgi seun seungmin sevda severin
    severine severino sevgi sevil sevim seweryn seydou sezen sezer shadi shadia shahd shahin shahram
    shailesh shaima shalini shane shania shanice shaniqua shankar shannon shanshan shanta shanti
    shaoqing sharad sharmila sharon shashank shashi shaun shauna shawn shayla shaz shazia sheena sheetal
    sheila shelley shelly sheng shereen sherif sherri sherry shervin shigeru shikha shilpa shinichi
    shinji shinobu shiori shira shirin shirley shiro shiva shivam shivani shizuka sho shoaib shobha
    shogo shohei shoji shona shota shpend shpresa shraddha shreya shreyas shruti shu shuang shubham
    shufen shun shunsuke shweta siamak sian siavash sibel sibusiso sibylle sid siddharth siddhartha
    sidnei sidney sidonie siegbert siegfried sieglinde siegmund siegrid sigbjorn sigfried sigita sigmar
    signe sigrid sigrun sigurd siiri silas silja silje silke silvana silvano silvester silvestre silvia
    silvija silvio silviu simao simge simi simina simo simon simona simone simran sina sinan sindhu
    sinead sinem sinisa sinja siobhan sioned sipho siri siriporn sirje sirkka sirpa sissel siti siw
    sixtine siyabonga siyu siyuan sizwe sjoerd sjors skylar slava slavica slavko slavomir slawek
    slawomir sloane slobodan slobodanka smita smriti sneha snehal snezana snjezana snorre sobia sofia
    sofie sofiya sofya sohail sohee soheil soile solange soledad solene solenn solenne solomiia solveig
    solvej somchai somsak sona sonal sonali songul sonia sonja sonke sonny sonsoles sonya soojin sophia
    sophie sora soraya sorcha soren sorin sorina soroush sota souad soufiane souleymane soumaya soumya
    sourav soyeon spandana spencer srdan srdjan sri sridevi sridhar srinivas sriram srishti stacey stacy
    stan stanislas stanislav stanislava stanislaw stanisław stas stefan stefania stefanie stefano
    steffan steffen steffi stelian stella steluta stepan stepanka steph stephan stephane stephanie
    stephen stevan steve steven stevie stian stig stijn stjepan stu stuart sture subhash subin suchitra
    sudha sudhir sue suhail suhas sujata sujin sukanya sukhdeep suki suleiman suleyman sulochana sumaira
    suman sumana sumiko sumit sumitra sungho sunhee sunil sunita sunniva suraj suresh surya susan susana
    susann susanna susannah susanne sushant sushil sushma susi susie susumu suzan suzana suzanne suze
    suzie suzu svantje svatopluk svea svein sven svenja sverre svetlana svitlana swaantje swantje swapna
    swapnil swara swati swen sybil sybille syd sylvain sylvaine sylvester sylvia sylvie sylwester sylwia
    synne synnove synnøve sytse szabina szabolcs szczepan szilard szilvia szonja szymon søren taavi
    tabea tabitha tadas tadashi tadesse tadeu tadeusz tadhg taehyun tafadzwa tahir taichi taiga taimur
    taina taisiya taisto taiwo takahiro takako takanori takao takashi takayuki takehiro takeo takeru
    takeshi takuma takumi takuya talal talia tam tamaki tamar tamara tamas tamer tamika tamiko tamila
    tammy tamotsu tamsin tanel tanguy tania tanisha tanja tanmay tansu tanvi tanvir tanya tao tapani
    tapio tara taraneh taras tarek tareq tarik tariq tarja tarjei tarkan tarmo taro tarquin tarun tasha
    tassilo tatenda tatiana tatjana tatsuo tatsuya tatum tayfun taylor tayyab ted teddy teemu tegan
    teija tejal tejas tejaswini tekin telma telmo temi temitope tendai teo teodor teodora teodoro
    teofilo tere terence teresa tereza terhi terje tero terrance terrell terri terry teruko tesfaye tess
    tessa tessie tetiana tetsuo tetsuya tetyana teun teuta tevfik thabo thach thaddeus thais thanakorn
    thandeka thandi thandiwe thang thanh thao thea theda thekla thelma themba theo theodor theodora
    theodore theresa therese theresia thiago thibaud thibault thibaut thien thierry thies thijs thilo
    thimo thinh thomas thomasz thor thorben thorbjørn thore thorsten thulani thuy tia tiago tian tianyi
    tiberiu tibor tien tiffany tigist tihana tihomir tiina tijana tijmen tijn tilda tilly tilman tilmann
    tim timea timm timmy timo timofey timothee timothy timur tina tinashe tineke tingting tiphaine tiril
    titilayo tito titouan titus tivadar tiziana tiziano tjark tjeerd toader tobi tobias tobin toby tochi
    todd toivo tolga tolu tom tomas tomasz tomek tomislav tomislava tommaso tommi tommy tomoe tomohiro
    tomoko tomomi tomos tomoya toni tonia tonino tonje tony tonya toomas topi tora torben torbjorn
    torbjørn tord tore torge torgeir torill tormod torquil torstein torsten toru torunn toshi toshiko
    toshio tosia touko toyin tracey tracy traian trang traudl traute travis trev trevor tricia triin
    trijntje trina trine trinh trish trisha tristan trixie troels trond troy trudie trudy truls trung
    truus trygve tshepo tsubasa tsutomu tsuyoshi tuan tudor tudur tugba tugce tugdual tugrul tuija tulay
    tulin tumelo tuncay tunde tuomas tuomo turgut turid turkan tushar tuula tuuli tuva tuyet twan ty
    tymofiy tymon tymoteusz tyrone ubaldo uche uchenna uday udo ueli ufuk ugo ugochi ugur ujjwal ulf uli
    ulisses ulla ulrich ulrik ulrika ulrike ulyana ulysse uma umair umar umberto umesh umut una unai
    unni urho urmas uros urs ursel ursina ursula urszula urvashi uschi usha usman uta ute utkarsh utku
    uwe uxia uxue uzma uzoma vaclav vadim vadym vahid vaibhav vaida vaino vaios vaishali vaishnavi val
    valbona valdas valdemar valdis valentin valentina valentine valentyna valeria valerie valerio
    valeriu valeriy valeriya valery valter vanda vandana vanesa vanessa vani vania vanja varsha varun
    vasant vasco vasile vasilica vasiliki vasilis vasily vasudha vasyl vasylyna vedran vedrana veena
    veera veerle vegard veijo veikko veiko velimir vendula venkat venkatesh vera verena verity vern
    vernon veronica veronika veronique vesna vibeke vibha vic vicenta vicente vicentiu vicki vicky
    victoire victor victoria vidal vidar vidya viera viet vigdis viggo vijay vijaya vikas vikram vikrant
    viktor viktoria viktoriia viktorija viktoriya vilde vilho vilija vilma vilmos vimal vinay vince
    vincent vincenza vincenzo vineet vineeta vinh vinicius vinnie vinod vinzenz viola violaine violeta
    violette viorel viorica vipin vipul virag viraj virender virgil virgilio virginia virginie viridiana
    virpi vishal vishnu vit vitalii vitaliy vitaly vitezslav vito vitor vitoria vittoria vittorio viv
    vivek viveka vivian viviana viviane vivien vjekoslav vjosa vlad vlada vladan vladimir vladislav
    vladislava vlado vladut vladyslav vlasta vlatka voicu vojislav vojtech volkan volker volkmar
    volodymyr vreni vroni vsevolod vyacheslav vytautas wade wael wafa wafaa wahid wahyu wairimu wajiha
    wakana walburga waldemar waleed walid wally walt walter waltraud wambui wanda wanjiku wanjiru waqas
    warren wassim wataru wayan wayne wei weihong weijia weiming weiwei wencke wendelin wendell wendy
    wenjing wenjun wenke wenyan wenzel werner weronika wes wesley wibke widad wiebe wiebke wieland wies
    wiesia wieslaw wieslawa wietske wiktor wiktoria wilbur wilf wilfred wilfredo wilfried wilhelm
    wilhelmina will willa willard willem willemijn william willie willy wilma wim winfried winifred
    winnie winston wioleta wioletta witold wladyslaw wlodzimierz wojciech wojtek wolf wolfgang wolfram
    woojin wout wouter wyatt xabier xander xanthe xaver xavi xavier xia xiang xiao xiaodan xiaofeng
    xiaohong xiaojing xiaolan xiaoli xiaoling xiaolong xiaomei xiaoming xiaowei xiaoyan xiaoyu ximena
    xin xinyi xinyu xiuying xochitl xoel xolani xose xue xuefeng xuemei yaa yachen yacine yacouba yadira
    yael yafei yagmur yago yahya yaiza yakup yalcin yaman yamil yamini yan yanis yanmei yann yannick
    yannik yannis yaping yara yared yaroslav yaroslava yasaman yasar yasemin yash yashar yashwant yasin
    yasir yasmeen yasmin yasmina yasmine yasser yassine yasuhiro yasuko yasuo yavuz yaw yegor yehor
    yeison yejin yelena yeliz yelyzaveta yemi yenny yeonwoo yesenia yesim yetunde yevgeny yevhen
    yevheniia yewande yichen yifan yigit yihan yijun yildiz yilmaz ying yingying yiran yiwen yixin ylva
    ymke yngve yoann yogesh yohannes yoichi yoko yolanda yolande yonatan yonca yong yongjun yoonji yosef
    yoshi yoshie yoshiko yoshio yoshito yosuke yota younes younis yousef yousra youssef yu yua yuan
    yuanyuan yucel yuchen yudai yudi yue yuening yufei yuhan yuhua yui yuichi yuina yuji yujin yuka
    yukari yuki yukihiro yukiko yukio yuko yukti yulan yulia yuliia yuling yuliya yuma yumeng yumi
    yumiko yuna yunus yuri yurii yuriko yuriy yusra yusuf yusuke yuta yutaka yuting yuto yuxin yuxuan
    yuya yuzuki yvan yves yvette yvon yvonne zac zacarias zach zachariah zachary zack zadie zafer zahid
    zahra zain zainab zak zakaria zakhar zamfira zane zanele zaneta zara zawadi zaynab zbigniew zbynek
    zbyszek zdena zdenek zdenka zdravka zdravko zdzislaw ze zed zedong zeenat zeeshan zehra zeina zeinab
    zeke zelda zelia zelie zeliha zeljka zeljko zenon zenta zerrin zeynep zhang zhanglin zhanna zhaohui
    zhen zhenzhen zhi zhihao zhimin zhiqiang zhiwei zhiyuan ziad ziggy zihan zihao zinaida zineb zita
    zixin zixuan ziyad ziyang zlata zlatan zlatko zodwa zoe zoey zofia zohreh zola zoltan zoraida zoran
    zorica zoryana zosia zouhair zoya zsanett zsofia zsolt zsuzsa zsuzsanna zubair zubin zuhal zulema
    zulmira zurine zuzana zuzanna zuzka zvi zvonimir zydrunas zygmunt øystein øyvind łukasz
    """
)
"""Folded, in the languages of the drafts and their neighbours; those of places or makes are left out."""

"""First names, and what makes two words a company although the first is one. Tables only."""

from __future__ import annotations

import re

from followup.domain.wording import phrases, squashed, words_of

GIVEN_NAMES = words_of(
    """
    aadhya aaditya aaliyah aarav aarne aaron aarti abby abdel abdou abdoulaye abdul abdulaziz abdulkarim
    abdullah abdulrahman abebe abena abhijeet abhinav abhishek abigael abigail achieng achim ada adaeze
    adam adebayo adela adele adelina adeline adeola adham adhiambo aditi aditya adnan adomas adrian
    adriana adrien adunni adwoa afonso agata agathe agnes agnesa agnieszka agnija agus agustin ahlam
    ahmad ahmed ahmet aicha aidan aiden aiko aileen ailsa aimee ainara ainhoa aino aisha aishwarya
    aissatou aiste aitana aitor aivar ajay akanksha akari akash akhil akihiro akiko akinyi akira akosua
    akram akseli akshay akua alain alan alana alasdair alba alban albane albert alberta alberto
    alejandra alejandro alejo aleksa aleksandar aleksander aleksandra aleksandrs aleksei aleksi alena
    alessandra alessandro alessia alex alexa alexander alexandra alexandre alexandria alexandros alexei
    alexia alexis alfie alfons alfonso alfred alfredo algirdas ali alice alicia alida alina alisa alison
    alistair aliya aliyah allison alma almaz almir almut alois alper alperen altan alva alvaro alyssa
    ama amadou amaia amaka amalia amalie amanda amandeep amandine amani amara amaya amber ambre amela
    amelia amelie amina aminata amir amira amirah amit amita amjad ammar amol amrita amy ana anabel
    anais anand ananya anastasia anastasija anastasiya anatoliy anatoly anders andra andrada andras
    andre andrea andreas andree andreea andrei andrej andres andrew andrey andrii andrius andriy andrzej
    andy ane aneta anete anette angel angela angele angelica angelika angeliki angelina angharad anh
    anika anil anirudh anita anja anjali anke ankit ankita ankur ann anna annabel annabelle annabeth
    annalena anne anneke anneli annelie annelies anneliese annemarie annette annick annie annika anouk
    anselm anshul anssi antero anthony antje antoine antoinette anton antoni antonia antonin antonina
    antonio antti anuj anup anupam anurag anusha anwar anya aoi aoife aparna apolline araceli arantxa
    arben archana archie arda ardit areum ari ariadna ariana ariane arindam arjen arjun arlene arlette
    armand armando armelle armin arnau arnaud arnav arne arnold arpita artan artem arthur arttu arturas
    arturo artyom arun aruna arunas arvid arvind aryan asaad asbjørn asger asha asher ashish ashley
    ashok ashraf ashton ashwin ashwini asif aslak aslan asli asmaa assaf assane astou astri astrid asuka
    asuman atakan atieno atilla atsushi attila aubrey aude audra audrey audrius augusta aurelia aurelie
    aurelien auriane aurimas austin averil avery avi avinash avital aviv awino axel axelle ayaan ayaka
    ayako aycan aydan ayesha aygul aylin ayman aymen aynur ayo ayodele ayoub ayse aysegul aysel aysha
    aysun aytac ayumi ayush aziz aziza babacar bahaa bahar bakary balaji balazs baozhai baptiste baraka
    baran barbara barbora baris barkin barnaby barney bart bartek bartosz basak bashar basia basile
    basma bassam bassem bastian bastien batuhan baver bea beata beate beatrice beatriz becca beckett
    becky bedri begum bekele bekir belgin belinda belma ben benedetta benedict benedicte benedikt
    benjamin benoit berat berenice berfin beril berk berkay berke bernadette bernard bernardo bernd
    bernhard bert bertie bertrand besnik bess beth bethan bethany betsy bettina betty betul beverly
    beyza bhavesh bhavna bhavya bianca bianka bibiana bilal bilge bill bindu bingwen binnur birgit
    birgitta birgitte birol birte bisi bjarne bjorg bjorn bjørn blair blake blanca blanche blandine
    blanka blazej blerim bo boaz bob bodil bogdan bogna bogusław bohdan bojan bojana bongani boonsri
    boris borja bouchra bozena brad bradley bram brandon branislav branka brankica branko brayden
    breanna brenda brendan brent brett brian briana brianna bridget brigitta brigitte britta brittany
    brody bronwyn brooke bruce bruna bruno bryan brygida bryony budi bulent burak burcin burcu burkhard
    bushra busra byron byung caden cagla cagri caio caitlin caleb callie callum calum calvin cameron
    camila camilla camille canan candace caner cansu capucine carey carina carine carissa carl carla
    carlo carlos carlota carmel carmen carol carole carolin carolina caroline carolyn carrie carsten
    carys casey caspar cassandra cassie catalina catarina caterina cathal catherine cathrine cathy catia
    catrin catriona cayden cecil cecile cecilia cedric celia celine cem cemal cemil cemre cengiz ceren
    cerys cesar cetin ceyda ceylan chaewon chafik chaima chaitanya chandan chandra changming chantal
    charis charlene charles charlie charlotte charu chebet cheikh cheng chenxi cheryl chetan chetna
    chiamaka chiara chidi chihiro chika chike chinedu chinwe chioma chipo chitra chloe chris chrissy
    christa christel christelle christian christiane christina christine christof christoph christophe
    christopher chukwudi chukwuemeka chuntao cian ciara ciaran cigdem cihan cillian cindy claire clara
    clarissa clarisse claude claudia claudine claudio claus clemence clemens clement cliff clifford
    clint clive clotilde cody colette colin coline colleen colm colton concha conchita congmin connor
    conor conrad constance constantin constanze consuelo cora coralie corentin corina corinna corinne
    cormac cornelia cornelius cosima coskun cosmin coumba craig cristian cristiana cristina cuong curtis
    cynthia cyril cyrille cyrus czeslaw daehyun dagmar dagny dahye daichi daiki daina dainius daisuke
    daisy daiyu dalal dalia damian damien daming damir damjan damla damon dan dana dandan dania daniel
    daniela daniele danielle danijela danilo danko danny danuta daphne darcy dardan darek daria dario
    darius dariusz darko darlene darnell darrell darren darryl darshan darya dasha dave davi david
    davide davor dawid dawit dax deandre deanna deb debbie debora deborah debra declan dee deepa deepak
    deepika deepti defne deirdre dejan delores delphine demba demetrius denis denise deniz dennis denys
    derek derrick derya deshawn desiree desmond detlef devendra devika devin devrim dewi dharmesh dhruv
    dhruva diana diane dianne didem didier diederik diego dieter dietmar dietrich dilan dilara dilek
    dilip dimitra dimitri dimitris dina dincer dinesh dipti dirk divya djamel djamila dmitri dmitrii
    dmitriy dmitry dmytro dogan dogukan dolores domenico dominic dominik dominika dominique don donald
    donata dongha donghyun donna dora doreen doris dorota dorothea dorothee dorothy dot doug douglas dov
    dovile dragan dragana drew drita duarte dubravka duncan dunja dusan dusko duygu dwayne dwight dylan
    dzenan ebba ebony ebtisam ece eckhard ed eddie edgar edgars edith edmund edoardo eduard eduarda
    eduardo edward edwin edyta eero efrain efua egidijus eileen eilidh eimantas eirik eirini eitan
    ekaterina ekin ekrem elaine elcin eleanor elena eleni eleonora eleonore elfriede eli elia eliana
    elias elif elijah elina elira elisa elisabeth elisabetta elise eliza elizabeth elizaveta ella ellen
    ellie elliot elliott ellis elmar elmer elodie eloisa eloise elsa elsie elvira elzbieta emanuele
    emeka emeline emerson emi emiko emil emilia emiliano emilie emilio emily emina emine emma emmanuel
    emmanuelle emmet emmett emrah emre ender engin eniko enisa enrica enrico enrique enzo eoin ercan
    erdal erdem erhan erhard eric erica erich erik erika eriko erin erion erkan erkki ernest ernesto
    ernie ernst ersin ertugrul erwan erwin esben esperanza esra esteban estefania estella estelle esther
    eszter ethan ethel etienne eugen eugene eugenia eugenie eulalia eun eunice eunji eunjung eunkyung
    eva evan evangeline eve eveliina evelina eveline evelyn evelyne evgenia evgeny evija evren ewa ewan
    ewelina eylul ezekiel ezgi ezinne ezra fabian fabien fabienne fabio fabiola fabrice fadi fadwa fahad
    faisal faiza fang fanta farah farai farhan farid farida farouk fatemeh faten fathi fatih fatima
    fatma fatmir fatou fatoumata faustine fawzi fay fayez federica federico fedir fedor fehmi feifei
    felicia felicitas felicity felipe felix femi feng ferdinand ferenc fergal fergus ferhat feride
    fernanda fernando feyza fidan fiete figen filip filipa filippa filippo filiz finn finnegan fiona
    firas flavia flavio flo florence florent florentina florian floriane floris floyd flutura flynn
    folake folke fouad franca frances francesca francesco francine francis francisca francisco franck
    franco francois francoise frank franka frankie franz franziska fraser frauke fred freddie frederic
    frederick frederik fredrik freja freya frida frieda frieder friederike friedrich fritjof fritz
    fritzi fulya fumiko fumio funke funmi furkan gabe gabi gabija gabin gabor gabriel gabriela gabriele
    gabriella gabrielle gael gaelle gaetan gaeun gagan galina galyna gamze ganesh garance gareth garrett
    gary gaspard gaurav gauri gautam gauthier gavin gayatri gayle gbenga geeta gemma genevieve gennady
    geoff geoffrey georg george georges georgia georgie georgina georgios georgiy gerald geraldine
    gerard gerd gergely gergo gerhard gerlinde germain gerrit gerry gertrud gesche gethin gezim ghada
    ghassan ghislain ghislaine giacomo giada giang gianluca gianni gideon gigi gil gilbert gili gilles
    gillian gina ginevra ginny gino gintaras giorgia giorgio giorgos giovanna giovanni girish girts
    gisela gislinde gitte giulia giulio giuseppe gizem gjergj gladys glen glenys gloria gokce gokhan
    gonca goncalo gonul gonzalo gopal goran gordana gordon gorka gosia govind gozde grace graham grainne
    grayson graziella greg gregoire gregor gregory greta gretchen grigory grzegorz grzesiek guadalupe
    guang gudrun guido guilherme guillaume guillermo guinevere guiying gulay gulden gulsah gulsen gulsum
    gunda gunes gunilla gunnar gunter gunther guntis gurkan gurpreet gus gustav gustavo guy gwen gwenael
    gwenaelle gwendolyn gwyneth habib habiba hadas hadil hadiya haerin hafsa haile hailey hailu haitham
    haiyan hakan hakim hakon haldun haley halil halina haluk halvor hamad hamid hamish hamza hana hanako
    hanan hanane hande haneul hania hanine hank hanna hannah hanne hanneke hannele hannelore hannes
    hannu hans hao haoran harald hardik hari harini harish haroun harpreet harriet harry harsh harsha
    harshad hartmut haruka haruki haruto harvey hasan hassan hatice hattie hauke havard hayley hayoon
    haytham hazal hazem heath heather hector hedda hedwig heejin hege heide heidi heike heikki heiko
    heiner heinrich heinz heitor helen helena helene helga helge heli helmut heloise hemant hemlata
    hendrik hendrika henna hennadiy henning henri henrietta henriette henrik henrike henry herbert
    heribert herman hermann hermine herve hesham hester hiba hideki hideo hilal hilary hilda hilde
    hildegard hilkka hiltrud himanshu hinata hiroki hiroko hiromi hiroshi hiroto hisham hitesh hitomi
    hoa hoang holger holly hongmei honoka hope horst hortense houda howard hristo hrvoje huan hubert
    huda hugh hugo hugues hui huifang huiling hulya humphrey huong huseyin hussam hussein huw huyen hye
    hyejin hyeon hyun hyunwoo iain ian ibrahim ibrahima ibtissam ichiro ida idan idoia ifeoma iga
    ignacio ignacy igor ihor ihsan ikenna iker ikhwan ikram ilaria ilayda ildiko ilham ilhan ilkay ilker
    ilkka ilknur ilmari ilona ilse imane imani imelda immaculada imogen imran ina inaki indre indrek
    ines inese inessa inga inge ingeborg ingeburg ingmar ingo ingrid ingvild inigo inkeri inmaculada
    intissar ioana ioannis iqbal ira iratxe irena irene irfan irina iris irma irmantas iryna isaac
    isabel isabell isabella isabelle isadora isaiah isaline isamu isha ishaan ishan ishita isidora
    ismael ismail ismaila ismet isobel isolde israa istvan itziar iva ivan ivana ivanna ivette ivica ivo
    iwona izabela izumi izzy jaafar jaakko jaana jaanika jaap jabari jace jacek jacinta jack jackie
    jacob jacqueline jacquelyn jacques jada jade jaden jadranka jadwiga jaehyun jaewon jagdish jago
    jahnavi jaime jake jakob jakub jamal james jamie jamila jan jana janaki jane janek janet janette
    janice janina janine janis janna janne jannes jannik jared jarek jari jarkko jarle jarmo jaroslav
    jaroslaw jasleen jasmin jasmina jasmine jasna jason jasper jaspreet javier jawad jaxon jay jayant
    jayden jayesh jayne jean jeanette jeanine jeanne jeannette jeannie jed jeff jeffrey jelena jelle
    jemima jemma jen jenna jenni jennifer jenny jens jeong jeremiah jeremie jeremy jermaine jeroen
    jerome jerry jerzy jesper jess jesse jessica jessie jesus jette jiahao jiajia jianguo jianhua
    jianjun jiayi jiaying jieun jignesh jihad jihan jihoon jihye jill jillian jim jimin jimmy jing
    jingjing jingyi jinhai jinwoo jiri jisoo jitendra jiwon jiwoo jiyeon jiyoung jo joachim joan joana
    joanna joanne joao joaquim joaquin jochen jodi jodie jody joe joel joelle joerg johan johann johanna
    johannes john johnny joko jolanda jolanta jolene jolien jon jonas jonathan jonty jony joonho joost
    jordan jordi jorg jorge jorgen joris joscha jose josef josefa josefina josefine joseline joseph
    josephine josh joshua josiah josiane josie josip josselin josue jouko jouni jovan jovana jovanka joy
    joyce jozef juan juana juanita judit judith judy juergen juha juhani juhyun jukka jule jules julia
    julian juliana juliane julie julien juliet julieta juliette julija julio julita julius jun junaid
    junho junichi junjie junko jurgen jurgita jussi justin justina justine justyna jyoti jyotsna jyrki
    jytte jørgen jørn kaan kaarina kabir kadir kadri kadriye kaede kagiso kai kaidi kailash kairi kaisa
    kaitlyn kaito kaiwen kajal kajsa kalev kalevi kalle kalpana kalyani kamal kamala kamau kamel kamil
    kamila kana kanako kanchan kanika kaori kaoru kapil karam karan kareem karen kari karim karima karin
    karina karine kariuki karl karla karlotta karol karola karolin karolina karoline karsten karthik
    kartik kasia kasper kat katalin katarina katarzyna kate katelyn katerina kateryna katharina kathe
    katherine kathleen kathrin kathryn kathy katia katie katinka katja katri katrin katrine katsumi
    katsuya katya kauko kaushik kavita kavitha kavya kay kayla kaylee kazimierz kazuhiro kazuki kazuko
    kazuo kazuya kebede keegan keerthi keijo keiko keira keisha keisuke keith kelechi kellie kelly
    kelsey kemal ken kenan kendra kenichi kenji kenneth kenny kenta kento kenza kerem kerim kerry
    kerstin keshav kestutis ketan ketut kevin khadija khady khaled khalid khalil khanh khawla khoa
    khushi kiana kiara kiera kieran kilian kim kimberly kimmo kipchoge kiprop kiran kirill kirk kirsi
    kirsten kirsti kirstin kirstine kirsty kirti kishore kit kitty kiyoshi kjell klaas klara klaudia
    klaus klemens kofi koichi komal konrad konstantin konstantina konstantinos koray korbinian korhan
    kornelia kostas kostiantyn kostya kreshnik kresimir krishna krista kristaps kristel kristen kristi
    kristian kristiane kristiina kristin kristina kristine kristjan kristo kristof krists kristy
    krithika kritika krystian krystyna krzysiek krzysztof ksenia ksenija kubra kudzai kumar kumiko kunal
    kunle kurt kurtis kusum kutay kwabena kwadwo kwaku kwame kwasi kyle kylie kyllikki kyoko kyung
    kyungmin lacey lachlan ladislav laetitia laia laila laine lakisha lakshmi lalit lamia lamine landon
    lara larissa larry lars larysa lasse lassi laszlo latifa latisha latoya laura laure laurel laureline
    lauren laurence laurent lauretta lauri laurids laurie lavanya lavinia layla lazar lea leah leander
    leandra leandro leanne leena leigh leighton leila leire lejla lekha lelia lena lenka lennard lennart
    lenny leo leon leona leonard leonarda leonardo leonie leonor leopold lerato lesley leslie lester
    lesya leszek leticia letizia lettie levent levi levin lex leyla liam libby lidia lidija lidiya liene
    liesbeth lieselotte lieve ligia lihua liisa lijuan lila lili lilian liliana liliya lillian lilly
    limin lina linas linda lindiwe lindsay lindsey ling lingling linh linnea linnet lionel lior liridon
    lisa lisbeth lise liselotte lisette lissy liv livia lixin liz lizzie ljiljana ljubica ljubomir lluis
    logan loic lokesh lola longwei lonnie lorcan loredana lorella lorena lorenz lorenza lorenzo loretta
    lorna lorraine lothar lotta lotte lottie lou louane loubna louie louis louisa louise luana lubna luc
    luca lucas lucia luciana luciano lucie lucien lucienne lucile lucille lucinda lucjan lucy ludger
    ludivine ludmila ludovic ludovica ludwig ludwik luigi luis luisa luise lukas lukasz luke luljeta
    luther lutz lydia lydie lyle lynda lyndon lynette lynn lynne lyuba lyubov lyudmila lyudmyla maarika
    maarit maarja maarten mabel macarena maciej madalena maddie madeleine madeline madhav madhavi madhu
    madhuri madita mads mae mael maelle maeve mafalda magali magda magdalena magdalene maggie magnus
    mags mahdi maher mahesh mahima mahir mahmoud mahmud maia maija maike maiko mailin maitane maite maja
    majed majid makayla makena makoto maksim maksym malachi malak malcolm malek malena malgorzata malik
    malika malin malini malte malwina mamadou mamie mamta manabu manal manasi mandeep mandla mandy manel
    manfred manish manisha manja manju manjula manmeet manoj manon mansi mansour mantas manuel manuela
    mara maram marc marcel marcela marceline marcella marcelle marcello marcelo marcia marcin marco
    marcos marcus marek maren margaret margareta margarete margarida margarita margaryta margaux margery
    margherita margie margit margot margret margrit marguerite margus marharyta maria mariam mariama
    marian mariana marianna marianne maribel maribeth marie mariella marielle marija marijana marijke
    marika mariko marilena marilyn marina marinko mario marion maris marisa marisol marissa marit marita
    marius mariusz mariya marja marjolein marjorie marjory mark marketa markku marko markus marleen
    marlen marlene marlies marlon marnie marsha marta marten martha marthe martijn martin martina
    martine martynas marvin marwa marwan mary maryam maryna marzena masahiro masaki masako masashi
    masato mascha massimo matas matea mateja mateo mateusz mathew mathias mathieu mathilda mathilde
    mathis matias matija matilda matilde matt matteo matthew matthias matthieu matthijs matti mattie
    maud maude maura maureen maurice mauricio maurizio mauro mavis max maxence maxim maxime maximilian
    maximiliane maxine maya mayank maysa mayte mayumi mayur mazen małgorzata mbali mckenna mechthild
    medina meena meenakshi meera meg megan megha meghan meghana megumi mehdi mehmet mehtap mehul mei
    meifen meihui meike meilin meiling meixiu mel melania melanie melda melek melih melike melina
    melinda melisa melissa meltem mengting meral merce meredith meret merete meriem merih merike merja
    merle mersiha mert merv merve mervi mervyn meryem mesut metehan metin mette mhairi mia micah michael
    michaela michail michal michał michel michele micheline michelle michiko mick mickey micol midori
    miguel mihaela mihai mihkel mihyun miika mijin mika mikael mike mikel mikhail mikkel mikko mikolaj
    mila milan mildred milena miles milica milind millie milly milorad milos mimoza mina minako minal
    mindaugas mindy ming minghao mingyu minh minho minjae minjeong minji minjun minna minnie minoru
    minseo mio miodrag miranda miray mireia mireille mirela mirella miren miriam mirja mirjam mirjana
    mirka mirko mirna miroslav miroslaw mirsad mirza misaki mitali mitch mithun mitsuo miyuki mizuki
    mladen mladena mo moe mohamed mohammad mohammed mohan mohini mohit moira molly momoko mona moni
    monica monika monique monisha montse montserrat morag morgan moritz morten moshe mounia mounir
    mourad moussa mridula muhammad muhammed muhammet mujde mukesh mukul mukund murat muriel murielle
    murray mustafa mustapha muthoni mutlu mwangi mykhailo mykola mykyta myles myriam myrna myroslava
    myrtille myrtle myung nabil nabila nachiket nacho nadav nadege nader nadezhda nadia nadiia nadim
    nadine nadir nadira nadiya nadja naemi nagla nahia nahla naima najat najib najla nakul nalan naledi
    namita namrata nanami nancy nandi nandini nandita nanette nannan naoki naoko naomi naoto narayan
    narendra naresh narges nasser nastasia nastya natacha natalia natalie nataliia nataliya natasa
    natascha natasha nate nathalie nathan nathanael nathaniel natsuki natsumi naveen navya nawal nayef
    nazan nazanin nazar nazim nazli ndeye neal nebojsa necati ned nedim neelam neelima neema neeraj
    neeta neha neil nell nellie nelly nemanja nenad nerea nertila neslihan nesrin nesrine nettie nev
    nevena nevenka nevin nevra ngozi nguyet nhung nia niamh nicholas nick nicki nicky nico nicola
    nicolas nicole nicoleta nicoletta nicolo nidhi niels nienke nigel nihad nihal nihan nihat niilo
    niina nikhil niki nikita niklas nikola nikolai nikolaos nikolas nikolaus nikolina nilay nilesh
    nilgun nils nilufer nimisha nina nirav nisa nisha nishant nitesh nitin nitya niyati nizar njeri
    njoroge nkechi nnamdi nneka noah noam noboru nobuko noe noel noelia noelle noemi noemie nohemi
    nokuthula nolan nolwenn nomsa nomvula nonso noor noora nora norbert noreen noriaki noriko norma
    norman normunds noura nourhan nuno nuray nurcan nurhan nuria nyambura nyasha obinna obiora oceane
    ochieng octavian odile ofelia ogechi ognjen oguz oihane oisin okechukwu oksana oktay olaf olamide
    olavi olcay ole oleg oleksandr olena olenka olesia olesya olga olha oliver olivera olivia olivier
    ollie olufemi olumide oluwaseun oluwatobi olympe omaima omar omari ombeline omer onder ondrej onno
    onur onyeka orane orcun orhan oriane oriol orla orly orsolya osama osamu oscar oskar oskari osman
    osvaldo oswald othman othmar otieno otilia ottavia ottilie ottmar otto oumar ousmane outi ovidiu
    owain owen oystein ozan ozcan ozge ozgun ozgur ozlem paavo pablo paco padma padraig paige paivi
    palak pallavi paloma pam pamela panagiotis pankaj paola paolo parag paresh parineeta parth parul
    parvati pascal pascale pascual pat patrice patricia patricio patrick patrik patrizia patryk patsy
    patti patty pau paul paula paulette pauli paulina pauline paulius paulo pavan pavel pavithra pavle
    pawel paweł payal pedro peeter peg peggy pekka pelin pelle pembe penda penelope peng pengfei penny
    pentti pepe perihan pernilla pernille perry perttu petar pete peter petra petri petronella petteri
    petya phil philip philipp philippa philippe phillip philomena phoebe phong phuong phyllis pia piedad
    pierre piers pieter pietro pilar pinar pinja piotr pip piret pirjo pirkko piyush polina polly pooja
    poonam poornima poppy prabhakar prabhu prachi pradeep pradnya prafulla pragya prajakta prakash
    pramod pranali pranav pranay pranjal prasad prasanna prashant prateek pratibha pratik pratyush
    praveen predrag preethi preeti prerna priit prisca priscilla prithvi priti priya priyam priyanka
    przemek przemyslaw puja puneet purnima purva pushpa putri qasim qian qiang qiaolian qing qiuyue
    quang quentin quinn quinten quirin quyen quynh rabab rabia rachael rachana rachel rachid radek radha
    radhika radka radmila radomir radoslav radoslaw radwan rafa rafael rafaela rafal rafał rafe raffaela
    raffaele rafik raghav raghda ragheb raghu ragnar ragnhild rahul raija raimo raimonds raimund rainer
    raisa raivo raj rajaa rajan rajat rajeev rajesh rajiv rajni rakesh ralf ralph ramazan ramesh rami
    ramon ramona ramunas ramya rana randolph randy rania ranjan ranjana ranjit raphael raphaelle raquel
    rasha rashad rasheed rashi rashid rashmi rasmus ratko ratna raul ravi ravindra rawan ray rayan
    raymond rebecca rebekah rebekka recep reece reena reese reetta refik refilwe reggie regina reginald
    regine reham rehema reijo reiko reiner reinhard reinhold reinout reka rekha remco remi remigiusz
    remy rena renan renata renate renato renaud rene renee renuka reshma resi revathi reyhan rhea
    rhiannon rhoda rhonda rhys ricarda ricardo riccardo richa richard richie rick ricky rieke rihab
    riikka riina rikke riley rimantas rin rishabh rishi risto rita ritesh ritika ritu ritva rizky rob
    robbie robert roberta roberto robin robyn rochelle rocio roderick rodney rodolfo rodrigo rogelio
    roger rohan rohini rohit roisin rokas rokhaya roksolana roland rolf romain roman romana romane
    romuald ron ronald ronan ronen rongrong ronja ronnie roopa rory rosa rosalia rosalie rosalind
    rosalyn rosamund rosana rosanna rosaria rose rosemarie rosemary roshan roshni rosie rosina rosmarie
    roswitha rowan rowena roxana roxane roxanne roy roz rrezart ruben ruby ruchi ruchika rudi rudiger
    rudolf rudy rufus rui ruolan rupal rupali rupert ruslan ruslana russ russell rustem ruth rutuja ryan
    ryder ryo ryoko ryosuke ryota ryszard ryuichi saana saanvi saara sabah sabina sabine sabrina sabrine
    sacha sachiko sachin sadia sadie sadik safaa safak safia sagar sahana sahar sahil sahra said saida
    saija saila sakari sakiko sakshi sakura salah salam saleh salem salif salih salim salima sally salma
    salman salvador salvatore salwa sam samantha samar samarth sameer sameh samia samih samiksha samir
    samira sammy samuel samuele samuli sanaa sandeep sandhya sandis sandra sandrina sandrine sandro
    sandy sanela sangeeta sanghoon sanja sanjana sanjay sanjeev sanjit sanket sanna sanne santiago
    santosh saoirse sapna sara sarah sarika sarita sascha sasha saskia satish satoko satomi satoshi
    satya saulius saurabh savita sawsan sawyer sayaka sayuri scott sean seb sebastian sebastiano
    sebastien seckin seda sedat sedef seema segun seija seiji selam selcuk selda selen selena selim
    selin selina selma semih semir semra semyon senja sennur senthil seohyun seojin seojun seok seoyeon
    sepp seppo seray sercan serdar serena serge sergei sergey sergio serhat serhii serhiy serkan serpil
    seth seulgi seungmin sevda severin severine sevgi sevil sevim seydou sezen sezer shadi shadia shahd
    shaima shalini shane shania shanice shankar shannon shanshan shanta shaoqing sharad sharmila sharon
    shashank shashi shaun shauna shawn shayla sheena sheetal sheila shelley shelly shereen sherif sherri
    sherry shigeru shikha shilpa shinichi shinji shiori shira shirley shiro shivam shivani shobha shohei
    shona shota shpend shpresa shraddha shreya shreyas shruti shuang shubham shufen shunsuke shweta sian
    sibel sibusiso sibylle sid siddharth siddhartha siegfried sieglinde siegmund sigfried sigita signe
    sigrid sigrun sigurd siiri silas silja silke silvana silvester silvia silvija silvio simge simon
    simona simone simran sina sindhu sinead sinem sinisa sinja siobhan sioned sipho siri sirje sirkka
    sirpa siti siyu siyuan sizwe skylar slavica slavko slawek slawomir sloane slobodan slobodanka smita
    smriti sneha snehal snezana snjezana sofia sofie sofiya sohail sohee solange solene solenne solomiia
    solveig somchai sonali songul sonia sonja sonya soojin sophia sophie soraya soren sota souad
    soufiane souleymane soumaya soumya sourav soyeon spandana srdan sridevi sridhar srinivas srishti
    stacey stacy stan stanislas stanislav stanislava stanislaw stanisław stas stefan stefania stefanie
    stefano steffen steffi stelian stella stepan stephan stephane stephanie stephen stevan steve steven
    stijn stjepan stu stuart subhash subin suchitra sudha sudhir sue suhail sujata sujin sukhdeep
    suleiman suleyman sulochana sumana sumit sumitra sungho sunhee sunil sunita suraj suresh susan
    susana susanna susannah susanne sushant sushil sushma susi susie susumu suzan suzana suzanne suzie
    sven svenja sverre svetlana svitlana swantje swapnil swara swati sybil sybille sylvain sylvaine
    sylvester sylvia sylvie sylwester sylwia szczepan szymon søren taavi tabea tabitha tadas tadashi
    tadesse tadeusz taehyun tafadzwa tahir taichi taisiya taisto taiwo takahiro takako takao takashi
    takayuki takeo takeshi takuma takumi takuya talal talia tamar tamara tamas tamika tamila tammy tanel
    tania tanisha tanja tanmay tansu tanvi tanvir tanya tapio tara taras tarek tareq tarik tariq tarkan
    tarmo tarun tasha tatenda tatiana tatjana tatsuo tatsuya tatum tayfun taylor ted teddy teemu teija
    tejal tejas tejaswini tekin telma temitope tendai teodor teodora teresa tereza terrance terrell
    terri terry tesfaye tess tessa tessie tetiana tetsuo tetsuya tetyana teuta tevfik thabo thach
    thaddeus thais thandiwe thanh thao thea thekla thelma themba theo theodor theodora theodore theresa
    therese theresia thiago thibault thibaut thierry thies thilo thimo thinh thomas thomasz thorben
    thore thorsten thulani thuy tia tiago tianyi tibor tiffany tigist tihana tihomir tiina tijana tilda
    tilly tilman tilmann tim timea timo timofey timothy timur tina tinashe tineke tingting tiphaine tobi
    tobias tochi todd toivo tolga tom tomas tomasz tomek tomislav tomislava tommaso tommi tomoe tomohiro
    tomoko toni tonia tony toomas torben torbjørn torge tormod torsten toshiko toshio tosia touko toyin
    tracey tracy trang traudl traute trevor tricia triin trina trine trinh trish trisha tristan troels
    troy trudie trudy trung tshepo tsutomu tuan tugba tugce tugrul tuija tulay tulin tumelo tuncay tunde
    tuomas tuomo turgut turid turkan tushar tuula tuva tuyet ty tymofiy tyrone uche uchenna uday ugo
    ugochi ujjwal ulf uli ulla ulrich ulrika ulrike ulyana uma umar umberto umesh umut una unai urmas
    uros ursel ursina ursula urszula urvashi uschi ute utkarsh utku uwe uzma uzoma vaclav vadim vadym
    vaibhav vaida vaino vaios vaishali vaishnavi valbona valdas valdis valentin valentina valentine
    valentyna valeria valerie valerio valeriy valeriya vandana vanesa vanessa vani vanja varsha varun
    vasant vasco vasiliki vasilis vasily vasudha vasyl vasylyna vedran vedrana veena veera veijo veikko
    veiko velimir venkat venkatesh vera verena verity vernon veronica veronika veronique vesna vibeke
    vic vicente vicki vicky victoire victor victoria vidya viet vijay vijaya vikas vikram vikrant viktor
    viktoria viktoriia viktorija viktoriya vilho vilija vilma vimal vinay vince vincent vincenzo vineet
    vineeta vinicius vinod viola violaine violeta vipin vipul viraj virginia virginie viridiana virpi
    vishal vishnu vitalii vitaliy vitaly vitor vittoria vittorio vivek viveka vivian viviane vivien
    vjekoslav vjosa vlada vladan vladimir vladislav vladislava vladyslav vlasta vlatka vojislav vojtech
    volker volkmar volodymyr vroni vsevolod vytautas wade wafaa wahid wakana walburga waldemar walid
    walt walter waltraud wambui wanda wanjiku wanjiru warren wassim wayan wayne wei weihong weijia
    weiming weiwei wendelin wendy wenjing wenjun wenke wenyan werner wes wesley widad wiebke wieslaw
    wiktor wilf wilfried wilhelm wilhelmina will willa willem william willie willy wilma winfried
    winifred winnie wioleta wioletta wladyslaw wojciech wojtek wolf wolfgang wolfram woojin wyatt xander
    xanthe xaver xavi xavier xiao xiaodan xiaofeng xiaohong xiaojing xiaolan xiaoli xiaoling xiaolong
    xiaomei xiaoming xiaowei xiaoyan xiaoyu ximena xin xinyi xinyu xiuying xolani xuefeng xuemei yachen
    yacouba yadira yael yafei yagmur yahya yakup yalcin yaman yamini yan yanis yanmei yann yannick
    yannis yaping yara yared yaroslav yaroslava yasar yasemin yash yashwant yasin yasmeen yasmin yasmine
    yasser yassine yasuhiro yasuko yasuo yavuz yaw yehor yejin yelena yeliz yelyzaveta yemi yeonwoo
    yesim yetunde yevgeny yevhen yevheniia yewande yichen yifan yigit yihan yijun yildiz yilmaz ying
    yingying yiran yiwen yixin yogesh yohannes yoichi yoko yolanda yolande yonatan yonca yongjun yoonji
    yosef yoshi yoshiko yoshio yosuke younes younis yousef yousra youssef yuanyuan yucel yuchen yue
    yuening yufei yuhan yuhua yuichi yuina yuji yujin yuka yukari yuki yukiko yukio yuko yukti yulan
    yulia yuliia yuling yuliya yumeng yumi yumiko yunus yurii yuriko yuriy yusra yusuf yusuke yuta
    yuting yuto yuxin yuxuan yves yvette yvonne zach zachariah zachary zadie zafer zahra zain zainab
    zakaria zakhar zane zanele zaneta zara zawadi zbigniew zbyszek zdenek zdenka zdravka zdravko zedong
    zeenat zehra zeina zeinab zelda zelie zeliha zeljka zeljko zerrin zeynep zhanglin zhanna zhaohui
    zhen zhenzhen zhihao zhimin zhiqiang zhiwei zhiyuan ziad zihan zihao zinaida zineb zixin zixuan
    ziyad ziyang zlata zlatan zlatko zoe zoey zofia zola zoltan zoran zoryana zosia zouhair zsofia zubin
    zuhal zuzana zuzanna zvi zvonimir zydrunas øystein øyvind łukasz
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

FAMILY_ENDING = re.compile(
    r"\w{2}(?:sson|sdott[ei]r|ovi[cć]|evi[cć]|iew?icz|ewicz|owicz|czyk|owski|ewski|inski|ynski|owska|ewska|inska|"
    r"enko|chuk|czuk|yshyn|opoulos|opoulou|adakis|ouris|idis|escu|oglu|zadeh|ashvili|adze|iyan|osyan|"
    r"arajan|swamy|murthy|wardhana|(?<!v)asquez|arez|errez|andez|inez|iguez|dottir|nainen|vainen|konen|unen|ssen|"
    r"[lnr]sen|[mtd]sen|chev|nikov|anova|enkova|inova|ikova)$"
)
"""How families are called, folded, and firms are not: Kowalczyk, Papadopoulos, Andersson."""

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
    mode moden optik reisen bau druck elektro feinkost backwaren mobel apotheke immobilien kosmetik
    bikes furniture kitchen catering cosmetics jewellery boutique couture coiffure traiteur immobilier
    assurances conseil joyeria moda muebles seguros council
    """
)
"""Folded words that no family bears and many companies do."""

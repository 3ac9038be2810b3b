"""First names, and what makes two words a company although the first is one. Tables only."""

from __future__ import annotations

from followup.domain.wording import phrases, squashed, words_of

GIVEN_NAMES = words_of(
    """
    aaron abby abdul abdullah abigail achim ada adam adele adelina adrian adriana adrien agata agathe
    agnes agnieszka ahmad ahmed aicha aidan aileen aisha akash alain alan alba albert alberto alejandra
    alejandro alena alessandra alessandro alessia alex alexa alexander alexandra alexandre alexandria
    alexandros alexia alexis alfonso alfred ali alice alicia alina alisa alison alistair allison alma
    almut alvaro alyssa amanda amandine amara amelia amelie amina amir amit amy ana anais anand anastasia
    anders andre andrea andreas andree andrei andres andrew andy anette angel angela angelica angelika
    angelina anika anil anita anja anke ann anna annabel anne anneke annelie annemarie annette annie
    annika anouk anthony antje antoine antoinette anton antonia antonin antonio anup anya archana ariana
    ariane armin arnaud arne arnold arthur arturo arun asha ashish ashley astrid aude audrey aurelie
    aurelien axel ayesha aylin ayse aziz bart bastian bastien beate beatrice beatriz ben benedikt
    benedicte benjamin benoit bernard bernd bernhard bert bertrand bethany betty beverly bianca bill
    birgit bjorn blanca bob boris brad bradley brandon brenda brendan brian bridget brigitte brittany
    bruce bruno bryan burkhard caitlin callum camila camilla camille carina carl carla carlo carlos carmen
    carol carole carolin carolina caroline carolyn carsten catalina catarina catherine cathy cecile
    cecilia cedric celia celine cesar chantal charles charlie charlotte chiara chloe chris christa
    christel christelle christian christiane christina christine christof christoph christophe christopher
    cindy clara claire claude claudia claudine claudio claus clemence clement cody colette colin connor
    conrad constance constanze corina corinna corinne cornelia craig cristian cristina curtis cynthia
    cyril daisy damien dan dana daniel daniela daniele danielle danny daria dario darren dave david davide
    deborah debbie deepa deepak delphine denis denise dennis derek detlef devin diana diane didier diego
    dieter dimitri dirk dolores dominic dominik dominique don donald donna dora doreen doris dorothea
    dorothee doug douglas duncan dylan eckhard ed eddie edgar edith eduard eduardo edward edwin eileen
    ekaterina elaine eleanor elena eleni eli elia elias elif elisa elisabeth elise elizabeth ella ellen
    elodie elsa elvira emil emilia emilie emiliano emilio emily emma emmanuel emmanuelle emre enrico
    enrique erhard eric erica erich erik erika ernst erwin esteban estelle esther ethan etienne eugen
    eugene eugenia eva evan eve evelyn evelyne ewa fabian fabien fabienne fabio fabrice farah fatima
    federica federico felicia felicitas felipe felix ferdinand fernanda fernando filip finn fiona flavia
    flavio florence florent florian frances francesca francesco francine francis francisca francisco
    franck franco francois francoise frank franz franziska fred frederic frederik friedrich frida frieda
    friederike fritz gabriel gabriela gabriele gabrielle gael gaelle gary gaurav gavin geoff geoffrey
    georg george georges georgia georgina gerald geraldine gerard gerd gerhard gerrit gertrud ghislaine
    giacomo gianluca gianni gilbert gilles gina gino giorgio giovanna giovanni gisela giulia giuseppe
    gloria gonzalo gordon graham greg gregoire gregor gregory greta gretchen grzegorz gudrun guido
    guillaume guillermo gunnar gunter gunther gustav guy gwen hailey hamza hanna hannah hannes hans harald
    harish harriet harry hassan heather hector hedwig heide heidi heike heiko heiner heinrich heinz helen
    helena helene helga helmut hendrik henning henri henriette henrik henry herbert herve hilary hilda
    hiroshi holger holly horst howard hubert hugh hugo hugues ian ibrahim ida ignacio igor ilona ilse
    imran ines inga inge ingeborg ingo ingrid irene irina iris irma isaac isabel isabell isabella isabelle
    isidora ismael ivan ivana ivo jaap jack jackie jacob jacqueline jacques jade jaime jake jakob james
    jamie jan jana jane janet janice janina janine jannik jaroslav jasmin jasmine jason javier jay jean
    jeanne jeannette jeff jeffrey jen jenna jennifer jenny jens jeremy jerome jerry jesse jessica jessie
    jesus jill jim jimmy jo joachim joan joana joanna joanne joao joaquin jochen jodie joe joel joelle
    joerg johan johann johanna johannes john johnny jon jonas jonathan joost jorg jorge jose josef
    josefine joseph josephine josh joshua josie josselin joy joyce juan juana juanita judith judy jules
    julia julian juliana julie julien juliette julio julius jurgen juergen justin justine kai kamal kamil
    karen karim karin karina karl karla karolina karsten kasia katarina katarzyna kate katerina katharina
    katherine kathleen kathrin kathryn kathy katie katja katrin kaushik kay keith kelly ken kenneth kenny
    kerstin kevin khalid kim kimberly kiran kirsten kirsty klara klaus konrad konstantin kristen kristian
    kristin kristina kristof kumar kurt kyle lara larissa larry lars latisha laura laure laurel lauren
    laurence laurent laurie lea leah leandro leila lena lennart leo leon leona leonard leonardo leonie
    leonor leopold leslie leticia lidia lila lili lilian liliana lilly lina linda lindsay lindsey lionel
    lisa lise lisette liz lluis lola loic lorena lorenz lorenzo loretta lorraine lothar lotte lou louis
    louisa louise luc luca lucas lucia lucie lucien lucile lucy ludovic ludwig luis luisa luise lukas luke
    lutz lydia lydie lynn maarten madeleine mael magali magdalena maggie mahesh maike maja malte
    manfred manoj manon manuel manuela mara marc marcel marcella marcelle marcello marcelo marcia marco
    marcos marcus marek margaret margarita margaux margit margot margret margrit maria mariam mariana
    marianne marie mariella marija marilyn marina mario marion marisa marissa marjorie mark marko markus
    marlene marlies marta martha marthe martin martina martine mary maryam marzena mateo mathias mathieu
    mathilde matt matteo matthew matthias matthieu maud maureen maurice mauricio maurizio maxime
    maximilian maxine maya meera megan mehdi mehmet meike melanie melinda melissa merle mia
    michael michaela michal michel michele michelle miguel mika mike mikael mila milan milena miles millie
    miranda miriam mirjam mohamed mohammed molly mona monica monika monique moritz muriel mustafa myriam
    nabil nadege nadia nadine nadja nancy naomi natalia natalie natascha natasha nathalie nathan neal ned
    neha neil nicholas nick nicki nico nicola nicolas nicole niels nigel nikhil niki nikita nikolai
    nikolaus nils nina nisha noah noel noelia noemi noor nora norbert norma norman nuria oksana olaf ole
    oleg olga oliver olivia olivier omar orla oscar oskar osman oswald otto owen pablo paco palak pamela
    paola paolo pascal pascale pascual pat patricia patricio patrick patrik patrizia patty paul paula
    paulina pauline pavel pedro peggy penelope penny pete peter petra phil philip philipp philippa
    philippe phoebe pia pierre pieter pilar piotr pooja prakash pranav prashant preeti priya priyanka
    quentin quinn rachel rachid rafael rafaela raffaele ragnar rahul rainer raj rajesh ralf ralph ramon
    ramona raphael raquel rashid raul ravi ray raymond rebecca regina reiner reinhard rekha remi remy rena
    renata renate rene ricardo riccardo richard rick rita rob robert roberta roberto robin rocio rodrigo
    roger rohan rohit roland rolf roman romain ron ronald ronja rory rosa rosalie rose roswitha roxane
    ruben rudi rudolf rudy rupert russell ruth ryan sabine sabrina sahra said sally salma salvatore sam
    samantha samir samira samuel sandeep sandra sandrine sandro sandy sanjay santiago sara sarah sascha
    saskia satish sean sebastian sebastien selina selma serena serge sergei sergio severine shannon sharon
    shaun shawn sheila shelly shreya sibylle siegfried sigrid silke silvana silvia simon simona simone
    sina sinead siobhan siri sofia solange solene solveig sonia sonja sophia sophie soren stan stanislas
    stanislav stefan stefania stefanie steffen steffi stephan stephane stephanie stephen steve steven
    stuart sunil susan susana susanna susanne susi suzanne sven svenja swati sybille sylvain sylvia sylvie
    tamara tania tanja tara tatiana tatjana ted teodor teresa terry tess tessa thea theo theodor theresa
    therese thibault thibaut thierry thilo thomas thorsten tiffany tim timo timothy tina tobias todd tom
    tomas tomasz toni tony torben torsten tracy trevor tristan trudy ugo ulf uli ulla ulrich ulrike
    umberto una ursula ute uwe valentin valentina valentine valeria valerie vanessa vera verena veronica
    veronika veronique vicente vicki vicky victor victoria vijay viktor viktoria vikram vincent vincenzo
    viola violeta virginia virginie vishal vivian viviane vivien vladimir volker waltraud walter wanda
    wendy wenke werner wiebke wilfried wilhelm will willem william willy winfried wolf wolfgang xavier
    ximena yan yann yannick yara yasmin yasmine yolanda yuki yves yvette yvonne zachary zara zoe
    """
)
"""Folded, in the languages of the drafts and their neighbours; those of places or makes are left out."""

FIRMS = frozenset(
    squashed(name)
    for name in phrases(
        """
        alfred ritter; allen edmonds; arthur andersen; arthur d little; axel springer; ben sherman;
        calvin klein; carl zeiss; carlo gavazzi; charles schwab; christian dior; david lloyd; edward
        jones; eli lilly; estee lauder; franklin templeton; georg fischer; george weston; harry winston;
        heinrich heine; hugo boss; jack wolfskin; jack daniels; james hardie; jane street; jean paul
        gaultier; jim beam; jimmy choo; john deere; john lewis; john wiley; julius bar; julius berger;
        karl storz; kate spade; laura ashley; levi strauss; louis dreyfus; louis vuitton; marc cain;
        marc jacobs; marc opolo; mark cross; martin brower; mary kay; max mara; max planck; michael
        kors; michael page; nina ricci; oliver wyman; oscar mayer; otto bock; otto fuchs; paul hartmann;
        paul hastings; paul smith; paul weiss; peter hahn; peter kaiser; philip morris; pierre fabre;
        pierre cardin; ralph lauren; raymond james; robert bosch; robert half; robert walters; roland
        berger; russell reynolds; sam smith; simon kucher; ted baker; thomas cook; thomas cook; thomas
        sabo; tom ford; tom tailor; tommy hilfiger; tony chocolonely; victoria secret; walter knoll;
        william blair; william hill; yves rocher; yves saint laurent
        """
    )
)
"""Companies that bear somebody's full name, squashed."""

FIRM_WORDS = words_of(
    """
    ag airlines airways analytics apps asset associates bakery bank books brands brewery brothers capital
    care cars clinic club co coffee collective college communications consult consultants consulting corp
    corporation creative credit data dental design diagnostics digital editions education electric
    electronics energy enterprise enterprises entertainment fashion films financial finance fitness foods
    foundation fund games gbr global gmbh gruppe group health healthcare holding holdings home hospital
    hotel hotels housing inc industries institut institute insurance interactive international investment
    investments kg klinik lab labs law learning legal limited llc llp logistics ltd management
    manufacturing market marketing markets media medical mobility motors museum music network networks
    news observatory og ohg partner partners pay payments pharma pharmaceuticals plc power press
    productions products properties protection publishing records recruiting recruitment renewables
    research resources restaurant retail robotics sa sarl sas schule school sciences search se security
    services shop society software solar solutions sons space sport sports staffing store stores studio
    studios supply systems talent tech technologies technology telecom theatre therapeutics toys trading
    transport travel trust university ventures verlag verein versicherung water wealth werke wine works
    """
)
"""Folded words that no family bears and many companies do."""

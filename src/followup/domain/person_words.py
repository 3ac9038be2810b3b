"""First names, and what makes two words a company although the first is one. Tables only."""

from __future__ import annotations

from followup.domain.wording import phrases, squashed, words_of

GIVEN_NAMES = words_of(
    """
    aaron abby abdul abdullah abigail achim ada adam adele adelina aditya adrian adriana adrien agata
    agathe agnes agnieszka ahmad ahmed aicha aidan aileen aisha akash akira alain alan alba albert alberto
    alejandra alejandro alena alessandra alessandro alessia alex alexa alexander alexandra alexandre
    alexandria alexandros alexia alexis alfonso alfred ali alice alicia alina alisa alison alistair
    allison alma almut alvaro alyssa amanda amandine amara amber amelia amelie amina amir amit amy ana
    anais anand ananya anastasia anders andre andrea andreas andree andrei andres andrew andy anette angel
    angela angelica angelika angelina anh anika anil anita anja anke ann anna annabel anne anneke annelie
    annemarie annette annie annika anouk anthony antje antoine antoinette anton antonia antonin antonio
    anup anya archana ariana ariane arjun armin arnaud arne arnold arthur arturo arun asha ashish ashley
    astrid aude audrey aurelie aurelien austin avery axel ayaan ayesha aylin ayse aziz bart bastian
    bastien beate beatrice beatriz ben benedicte benedikt benjamin benoit bernard bernd bernhard bert
    bertrand beth bethany betty beverly bianca bill birgit bjorn blake blanca bob boris brad bradley
    brandon brenda brendan brent brett brian bridget brigitte brittany brooke bruce bruno bryan burkhard
    caitlin callum cameron camila camilla camille carina carl carla carlo carlos carmen carol carole
    carolin carolina caroline carolyn carsten casey catalina catarina catherine cathy cecile cecilia
    cedric celia celine cesar chantal charles charlie charlotte chiara chloe chris christa christel
    christelle christian christiane christina christine christof christoph christophe christopher cindy
    claire clara claude claudia claudine claudio claus clemence clement cody colette colin connor conrad
    constance constanze corina corinna corinne cornelia craig cristian cristina curtis cynthia cyril daisy
    damien dan dana daniel daniela daniele danielle danny daria dario darren darryl dave david davide
    debbie deborah deepa deepak delphine denis denise dennis derek derrick detlef devin diana diane didier
    diego dieter dimitri dirk divya dolores dominic dominik dominique don donald donna dora doreen doris
    dorothea dorothee doug douglas duncan dwight dylan eckhard ed eddie edgar edith eduard eduardo edward
    edwin eileen ekaterina elaine eleanor elena eleni eli elia elias elif elisa elisabeth elise elizabeth
    ella ellen elliot elliott elodie elsa elvira emerson emil emilia emiliano emilie emilio emily emma
    emmanuel emmanuelle emre enrico enrique erhard eric erica erich erik erika ernst erwin esteban estelle
    esther ethan etienne eugen eugene eugenia eva evan eve evelyn evelyne ewa fabian fabien fabienne fabio
    fabrice farah fatemeh fatima federica federico felicia felicitas felipe felix ferdinand fernanda
    fernando filip finn fiona flavia flavio florence florent florian frances francesca francesco francine
    francis francisca francisco franck franco francois francoise frank franz franziska fred frederic
    frederik frida frieda friederike friedrich fritz gabe gabriel gabriela gabriele gabrielle gael gaelle
    garrett gary gaurav gavin geoff geoffrey georg george georges georgia georgina gerald geraldine gerard
    gerd gerhard gerrit gertrud ghislaine giacomo gianluca gianni gilbert gilles gina gino giorgio
    giovanna giovanni gisela giulia giuseppe gloria gonzalo gordon grace graham greg gregoire gregor
    gregory greta gretchen grzegorz gudrun guido guillaume guillermo gunnar gunter gunther gustav guy gwen
    hailey hamza hanna hannah hannes hans harald harish harriet harry haruka harvey hassan heath heather
    hector hedwig heide heidi heike heiko heiner heinrich heinz helen helena helene helga helmut hendrik
    henning henri henriette henrik henry herbert herve hilary hilda hiroshi holger holly hope horst howard
    hubert hugh hugo hugues hui hussein ian ibrahim ida ignacio igor ilona ilse imran ines inga inge
    ingeborg ingo ingrid irene irina iris irma isaac isabel isabell isabella isabelle isidora ismael ivan
    ivana ivo jaap jack jackie jacob jacqueline jacques jade jaime jake jakob james jamie jan jana jane
    janet janice janina janine jannik jared jaroslav jasmin jasmine jason jasper javier jay jean jeanne
    jeannette jeff jeffrey jen jenna jennifer jenny jens jeremy jerome jerry jesse jessica jessie jesus
    jill jim jimmy jing jo joachim joan joana joanna joanne joao joaquin jochen jodie jody joe joel joelle
    joerg johan johann johanna johannes john johnny jon jonas jonathan joost jordan jorg jorge jose josef
    josefine joseph josephine josh joshua josie josselin joy joyce juan juana juanita judith judy juergen
    jules julia julian juliana julie julien juliette julio julius jun jurgen justin justine kai kamal
    kamil karen karim karin karina karl karla karolina karsten kasia katarina katarzyna kate katerina
    katharina katherine kathleen kathrin kathryn kathy katie katja katrin kaushik kavya kay keith kelly
    ken kenji kenneth kenny kerstin kevin khaled khalid kim kimberly kiran kirsten kirsty klara klaus
    konrad konstantin kristen kristian kristin kristina kristof kumar kurt kyle lakshmi lara larissa larry
    lars latisha laura laure laurel lauren laurence laurent laurie layla lea leah leandro leila lena
    lennart leo leon leona leonard leonardo leonie leonor leopold leslie leticia leyla lidia lila lili
    lilian liliana lilly lina linda lindsay lindsey linh lionel lisa lise lisette liz lluis logan loic
    lola lorena lorenz lorenzo loretta lorraine lothar lotte lou louis louisa louise luc luca lucas lucia
    lucie lucien lucile lucy ludovic ludwig luis luisa luise lukas luke lutz lydia lydie lynn maarten
    madeleine mael magali magdalena maggie mahesh maike maja malte manfred manish manoj manon manuel
    manuela mara marc marcel marcella marcelle marcello marcelo marcia marco marcos marcus marek margaret
    margarita margaux margit margot margret margrit maria mariam mariana marianne marie mariella marija
    marilyn marina mario marion marisa marissa marjorie mark marko markus marlene marlies marta martha
    marthe martin martina martine mary maryam marzena mateo mathias mathieu mathilde matt matteo matthew
    matthias matthieu maud maureen maurice mauricio maurizio max maxime maximilian maxine maya meera megan
    mehdi mehmet meike melanie melinda melissa merle mia michael michaela michal michel michele michelle
    miguel mika mikael mike mila milan milena miles millie ming minh miranda miriam mirjam mohamed
    mohammed molly mona monica monika monique morgan moritz muriel mustafa myriam nabil nadege nadia
    nadine nadja nancy naomi nasser natalia natalie natascha natasha nate nathalie nathan neal ned neeraj
    neha neil nicholas nick nicki nico nicola nicolas nicole niels nigel nikhil niki nikita nikolai
    nikolaus nils nina nisha noah noel noelia noemi noor nora norbert norma norman nuria oksana olaf ole
    oleg olga oliver olivia olivier omar orla oscar oskar osman oswald otto owen pablo paco paige palak
    pamela paola paolo pascal pascale pascual pat patricia patricio patrick patrik patrizia patty paul
    paula paulina pauline pavel pedro peggy penelope penny pete peter petra phil philip philipp philippa
    philippe phoebe pia pierre pieter pilar piotr pooja prakash pranav prashant preeti priya priyanka
    quentin quinn rachel rachid rafael rafaela raffaele ragnar rahul rainer raj rajesh rajiv ralf ralph
    ramesh ramon ramona raphael raquel rashid raul ravi ray raymond rebecca regina reiner reinhard rekha
    remi remy rena renata renate rene ricardo riccardo richard rick riley rita rob robert roberta roberto
    robin rocio rodrigo roger rohan rohit roland rolf romain roman ron ronald ronja rory rosa rosalie rose
    roswitha roxane ruben ruby rudi rudolf rudy rupert russell ruth ryan sabine sabrina sachin sahra said
    sally salma salvatore sam samantha samir samira samuel sandeep sandra sandrine sandro sandy sanjay
    santiago sara sarah sascha saskia satish sean sebastian sebastien selina selma serena serge sergei
    sergio severine shannon sharon shaun shawn sheila shelly shreya sibylle siddharth siegfried sigrid
    silke silvana silvia simon simona simone sina sinead siobhan siri sofia solange solene solveig sonia
    sonja sophia sophie soren stan stanislas stanislav stefan stefania stefanie steffen steffi stephan
    stephane stephanie stephen steve steven stuart sunil suresh susan susana susanna susanne susi suzanne
    sven svenja swapnil swati sybille sylvain sylvia sylvie takashi tamara tania tanja tanvi tara tatiana
    tatjana taylor ted teodor teresa terry tess tessa thao thea theo theodor theresa therese thibault
    thibaut thierry thilo thomas thorsten tiffany tim timo timothy tina tobias todd tom tomas tomasz toni
    tony torben torsten tracy trevor tristan trudy ugo ulf uli ulla ulrich ulrike umberto una ursula ute
    uwe valentin valentina valentine valeria valerie vanessa varun vera verena veronica veronika veronique
    vicente vicki vicky victor victoria vijay vikram viktor viktoria vincent vincenzo viola violeta
    virginia virginie vishal vivek vivian viviane vivien vladimir volker walter waltraud wanda wei wendy
    wenke werner wiebke wilfried wilhelm will willem william willy winfried wolf wolfgang xavier xiao
    ximena yan yann yannick yara yash yasmin yasmine yolanda yuki yuko yves yvette yvonne zach zachary
    zain zara zoe
    """
)
"""Folded, in the languages of the drafts and their neighbours; those of places or makes are left out."""

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

FIRMS = frozenset(
    squashed(name)
    for name in phrases(
        """
        alfred ritter; allen edmonds; arthur andersen; arthur d little; austin reed; axel springer; ben
        sherman; calvin klein; carl zeiss; carlo gavazzi; charles schwab; christian dior; david lloyd;
        edward jones; eli lilly; emerson electric; estee lauder; franklin templeton; georg fischer;
        george weston; grace foods; harry winston; harvey nash; harvey nichols; heinrich heine; hugo
        boss; jack daniels; jack wolfskin; james hardie; jane street; jean paul gaultier; jim beam;
        jimmy choo; john deere; john lewis; john wiley; julius bar; julius berger; karl storz; kate
        spade; laura ashley; levi strauss; louis dreyfus; louis vuitton; marc cain; marc jacobs; marc
        opolo; mark cross; martin brower; mary kay; max bahr; max mara; max planck; michael kors;
        michael page; morgan lewis; morgan sindall; morgan stanley; nina ricci; oliver wyman; oscar
        mayer; otto bock; otto fuchs; paul hartmann; paul hastings; paul smith; paul weiss; peter hahn;
        peter kaiser; philip morris; pierre cardin; pierre fabre; ralph lauren; raymond james; robert
        bosch; robert half; robert walters; roland berger; ruby tuesday; russell reynolds; sam smith;
        simon kucher; taylor wessing; taylor wimpey; ted baker; thomas cook; thomas sabo; tom ford; tom
        tailor; tommy hilfiger; tony chocolonely; victoria secret; walter knoll; william blair; william
        hill; yves rocher; yves saint laurent
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
    foundation fund games gbr global gmbh gruppe group groep groupe grupo gruppo
    health healthcare holding holdings home hospital
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

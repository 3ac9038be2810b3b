"""Family names, and what makes two words a company although the first is a first name. Tables only."""

from __future__ import annotations

import re

from followup.domain.wording import phrases, squashed, words_of

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
    r"(?:Mrs?|Ms|Frau|Fr|Herrn?|Hr|Mme|Mlle|Madame|Monsieur|M|Sra?|Señora?|Sir|Dame|Lord|Lady|Baroness|Dra?|Prof|"
    r"Dott(?:\.ssa)?|Sig(?:\.ra|nora?)?|Avv|frau|herrn?|hr|mme|mrs?|ms|sra|dra?|dott(?:\.ssa)?|sig(?:\.ra)?)\.?\s"
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
    stocker tailor tanner
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
        blair; william hill; barry callebaut; leroy merlin; ross stores; sergio rossi; sergio tacchini;
        tommy bahama; tony roma; vera bradley; vera wang; vidal sassoon; vince camuto;
        yves rocher; yves saint laurent; zara; mercedes; chanel; hermes
        """
    )
)
"""Companies that bear somebody's full name or first name, squashed."""

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
    mode moden optik reisen bau druck elektro feinkost backwaren mobel
    e.v ev ggmbh eg b.v bv s.l s.a s.r.l a/s
    nursery salon garage dairy bistro pizzeria brasserie florist florists pflegedienst
    gartnerei backerei metzgerei tischlerei autohaus gasthof kinderkrippe boucherie patisserie menuiserie
    panaderia guarderia panificio apotheke immobilien kosmetik
    bikes furniture kitchen catering cosmetics jewellery boutique couture coiffure traiteur immobilier
    hospice kliniken assurances conseil joyeria moda muebles seguros council
    """
)
"""Folded words that no family bears and many companies do."""

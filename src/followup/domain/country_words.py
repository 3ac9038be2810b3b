"""Names of countries and cities, and endings of domains, as they tell where somebody works. Tables only."""

from __future__ import annotations

from followup.domain.wording import fold, phrases, words_of

_NAMES = """
    AE: united arab emirates, uae, u.a.e., vereinigte arabische emirate, emirats arabes unis
    AR: argentina, argentinien, argentine
    AT: austria, österreich, autriche
    AU: australia, australien, australie
    BE: belgium, belgien, belgique, belgië, bélgica
    BG: bulgaria, bulgarien, bulgarie
    BR: brazil, brasil, brasilien, brésil
    CA: canada, kanada, canadá
    CH: switzerland, schweiz, suisse, svizzera, suiza
    CL: chile, chili
    CN: china, chine
    CO: colombia, kolumbien, colombie
    CY: cyprus, zypern, chypre, chipre
    CZ: czech republic, czechia, tschechien, česko, république tchèque, república checa
    DE: germany, deutschland, allemagne, alemania
    DK: denmark, dänemark, danemark, danmark, dinamarca
    EE: estonia, estland, estonie, eesti
    EG: egypt, ägypten, égypte, egipto
    ES: spain, spanien, espagne, españa
    FI: finland, finnland, finlande, suomi, finlandia
    FR: france, frankreich, francia
    GB: united kingdom, uk, u.k., great britain, britain, england, scotland, wales, northern ireland,
        großbritannien, vereinigtes königreich, royaume-uni, reino unido
    GR: greece, griechenland, grèce, grecia
    HR: croatia, kroatien, croatie, hrvatska, croacia
    HU: hungary, ungarn, hongrie, magyarország, hungría
    IE: ireland, irland, irlande, éire, irlanda
    IL: israel, israël
    IN: india, indien, inde
    IS: iceland, island, islande, ísland, islandia
    IT: italy, italien, italie, italia
    JP: japan, japon, japón, 日本
    KR: south korea, republic of korea, südkorea, corée du sud, corea del sur
    LT: lithuania, litauen, lituanie, lietuva, lituania
    LU: luxembourg, luxemburg, luxemburgo
    LV: latvia, lettland, lettonie, latvija, letonia
    MX: mexico, méxico, mexiko, mexique
    NL: netherlands, the netherlands, niederlande, pays-bas, nederland, países bajos
    NO: norway, norwegen, norvège, norge, noruega
    NZ: new zealand, neuseeland, nouvelle-zélande, nueva zelanda
    PE: peru, perú, pérou
    PL: poland, polen, pologne, polska, polonia
    PT: portugal
    RO: romania, rumänien, roumanie, românia, rumania
    RS: serbia, serbien, serbie, srbija
    SA: saudi arabia, saudi-arabien, arabie saoudite, arabia saudita
    SE: sweden, schweden, suède, sverige, suecia
    SG: singapore, singapur, singapour
    SI: slovenia, slowenien, slovénie, slovenija, eslovenia
    SK: slovakia, slowakei, slovaquie, slovensko, eslovaquia
    TR: turkey, türkei, turquie, türkiye, turquía
    TW: taiwan
    UA: ukraine, ucrania
    US: usa, u.s.a., us, u.s., united states, united states of america, vereinigte staaten, états-unis,
        estados unidos, ee. uu., ee.uu.
    ZA: south africa, südafrika, afrique du sud, sudáfrica
    """
"""Georgia, Jordan and the like are missing on purpose: they are states, people and meeting rooms as well."""

_CITIES = """
    AT: wien, vienna, graz, linz, salzburg, innsbruck
    BE: bruxelles, brussel, brussels, antwerpen, gent, liège
    CH: zürich, zurich, genève, genf, geneva, basel, bern, lausanne, zug, winterthur, st. gallen, luzern
    DE: berlin, hamburg, münchen, munich, köln, cologne, frankfurt, frankfurt am main, stuttgart, düsseldorf,
        leipzig, dortmund, essen, bremen, dresden, hannover, nürnberg, duisburg, bochum, bonn, münster,
        karlsruhe, mannheim, augsburg, wiesbaden, aachen, kiel, freiburg, mainz, heidelberg, potsdam, jena
    DK: københavn, copenhagen, aarhus, odense
    ES: madrid, barcelona, valencia, sevilla, málaga, bilbao, zaragoza
    FI: helsinki, espoo, tampere, turku
    FR: paris, lyon, marseille, toulouse, bordeaux, lille, nantes, strasbourg, nice, rennes, montpellier,
        grenoble
    IT: roma, rome, milano, milan, torino, bologna, firenze, napoli
    NL: amsterdam, rotterdam, den haag, the hague, utrecht, eindhoven
    NO: oslo, bergen, trondheim
    PL: warszawa, warsaw, kraków, wrocław, gdańsk, poznań
    PT: lisboa, lisbon, porto
    SE: stockholm, göteborg, gothenburg, malmö
    """


def _by_name(table: str) -> dict[str, str]:
    """Each folded name with its country; a line that begins without a code goes on with the last one."""
    found: dict[str, str] = {}
    code = ""
    for line in table.split("\n"):
        head, colon, names = line.strip().partition(": ")
        code = head if colon else code
        for name in (names if colon else line).split(","):
            if name.strip():
                found[fold(name.strip())] = code
    return found


COUNTRIES = _by_name(_NAMES)
"""Folded names of countries in their own and four other languages, with their ISO 3166 codes."""

CITIES = _by_name(_CITIES)
"""Folded names of large cities that stand behind a postal code in their country."""

STATES = words_of(
    """
    AL AK AZ AR CA CO CT DC FL GA HI ID IL IN IA KS KY LA ME MD MA MI MN MS MO MT NE NV NH NJ NM NY NC
    ND OH OK OR PA RI SC SD TN TX UT VT VA WA WV WI WY
    """
)
"""States before a ZIP code; Delaware is left out, because Germany has its letters and five digits too."""

ANYWHERE = words_of(
    """
    ac ad ag ai am as bz cc cd cf cm co cx dj eu fm ga gd gg gl gq gs gy hn im io is je la lc li ly md
    me mg ml mn ms mu nu pm pn pw sc sh so sr st su sx tc tf tk tl tm to tv vc vg vu wf ws yt
    """
)
"""Endings that companies anywhere take for their sound; they say nothing about a country."""

INDOORS = tuple(
    phrases(
        """
        hq; headquarters?; office; buro; bureau; oficina; building; gebaude; batiment; edificio; floor;
        etage; planta; piso; tower; campus; lobby; desk; zoom; teams; phone; call; video
        """
    )
)
"""Words of a place inside a house, where a country's name may be that of a meeting room."""

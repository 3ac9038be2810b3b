"""What never goes from notes into a draft: word lists in four languages (d.5).

Lists err on the side of leaving out: the user can type it into the draft, but cannot unsend it.
"""

from __future__ import annotations

import re

from followup.domain.wording import any_of, fold, phrases

_MONEY_SIGNS = re.compile(r"[$€£¥₹]|\b\d+(?:[.,]\d+)?\s?(?:k|eur|euros?|usd|gbp|chf|dollars?|pounds?)\b")

_TABLES = {
    "money": r"""
        salar(?:y|ies); pay; paid; compensation; bonus(?:es)?; equity; stock options; rent; wages?;
        notice periods?; start(?:ing)? dates?; kundigungsfrist; preavis; preaviso;
        raise; earn \w*; money; expensive; day rate; gehalt\w*; lohn; verdien\w*; bezahl\w*; miete;
        geld; bonus; praemie; pramie; salaires?; remuneration; prime; loyer; argent; sueldo;
        salario; retribucion; alquiler; dinero
    """,
    "other employers": r"""
        offers?; counter ?offer\w*; other
        (?:company|companies|employer|interview|interviews|process|processes); competing; also
        (?:interviewing|talking) (?:at|to|with); angebote?; andere (?:firma|firmen|angebote);
        offres?; autre (?:entreprise|offre|proposition); ofertas?; otra (?:empresa|oferta)
    """,
    "health": r"""
        sick\w*; ill; illness\w*; disease; cancer; surgery; hospital\w*; depress\w+; anxiety;
        anxious; therapy; therapist; burn ?out; burned out; burnt out; disab\w+; wheelchair;
        medical\w*; medication; diagnos(?:is|ed); health
        (?:issues?|problems?|conditions?|reasons?|insurance); (?:my|her|his|their) health; adhd;
        autis\w+; deaf; blind; dyslexi\w+; krank\w*; erkrank\w*; grippe; operation am;
        schwerbehindert\w*; behindert\w*; behinderung; depressiv; gesundheit\w*; malade\w*;
        maladie\w*; handicap\w*; hopital; sante; depression; enferm\w+; hospital; discapacid\w*;
        salud; depresion; baja medica
    """,
    "family": r"""
        pregnan\w+; maternity; paternity; parental leave; kids?; child; children; baby; babies;
        married; marriage; divorc\w+; husband; wife; girlfriend; boyfriend; family; families;
        schwanger\w*; elternzeit; mutterschutz; kinder; kind; verheiratet; geschieden; ehemann;
        ehefrau; familie\w*; heirat\w*; enceinte; grossesse; conge (?:maternite|paternite|parental);
        enfants?; bebe; mari; mariee?; femme; divorcee?; famille\w*; embaraz\w+; hijos?; hijas?;
        ninos?; casad[oa]; esposa; marido; divorciad[oa]; familia\w*
    """,
    "person": r"""
        age; years old; too (?:old|young); retir(?:e|ed|ing|ement); religio\w+; church; mosque;
        synagogue; muslim; jewish; catholic; hindu; atheist; ethnic\w*; nationality; immigra\w+;
        visa; work permit; accent; race(?! condition); gay; lesbian; queer; transgender; sexual\w*;
        politic\w*; election\w*; republican; democrat; union; works council; alter; zu (?:alt|jung);
        jahre alt; rente; religios; kirche; moschee; muslim\w*; judisch; katholisch; herkunft;
        nationalitat; akzent; schwul; lesbisch; politisch\w*; partei; gewerkschaft\w*; betriebsrat;
        mon age; son age; trop (?:vieux|vieille|jeune); retraite; religieu\w+; eglise; mosquee;
        musulman\w*; juif; juive; catholique; nationalite; origines?; politique; syndicat\w*; edad;
        demasiado (?:joven|viej[oa]|mayor); jubilacion; religion; iglesia; mezquita; judi[oa];
        catolic[oa]; nacionalidad; acento; politica; sindicat\w*
    """,
    "judgement": r"""
        arrogant\w*; boring; bored; tired; rude; grumpy; annoy\w+; weird; creepy; condescending;
        dull; stupid; dumb; lazy; unfriendly; hostile; aggressive; cute; attractive; pretty cool;
        ugly; nice; friendly; lovely; likes? me; liked me; likeable; hated; hates; dislik\w+; jerk;
        idiot\w*; pompous; smug; distracted; unprepared; incompetent; clueless; red flags?; toxic;
        bad vibes?; good vibes?; vibes?; seem(?:s|ed) (?:not|un\w+|bored|tired| stressed|\w+ed);
        awkward; arrogant\w*; langweilig\w*; mude; unfreundlich\w*; unsympathisch\w*;
        sympathisch\w*; nett\w*; freundlich\w*; dumm\w*; faul\w*; nervig\w*; seltsam\w*; ennuyeu\w+;
        fatiguee?; impoli\w*; bizarre; sympa\w*; gentil\w*; desagreable; arrogante; aburrid\w+;
        cansad\w+; antipatic\w+; simpatic\w+; maj[oa]; raro; rara; tont\w+
    """,
    "own performance": r"""
        nervous\w*; blew (?:it|the|that|my|one)?; bombed; fluffed; flubbed; botched; messed up;
        screwed up; stumbl\w+; froze; rambl\w+; blanked; choked; went
        (?:ok|okay|well|badly|fine|great|so so|horribly|terribly|good|bad| smoothly); did
        (?:ok|okay|well|badly|fine|great); my answers?; should have; could have; couldn't answer;
        did not know; didn't know; no idea; felt (?:ok|good|bad|great|weak); weak on; struggled;
        impostor; nervos\w*; verhauen; vermasselt; verpatzt; blamiert; lief
        (?:gut|schlecht|okay|ok|so lala|super); (?:gut|schlecht) gelaufen; unsicher; keine ahnung;
        stressee?; nerveu\w+; rate; plante; bafouille; s'est (?:bien|mal) passe; bien passe; mal
        passe; nervios[oa]; me (?:equivoque|bloquee|trabe); fue (?:bien|mal|regular); salio
        (?:bien|mal|regular); la cague
    """,
    "confidential": r"""
        confidential\w*; off the record; nda; secret\w*; lay ?offs?; laid off; let go; redundanc\w+;
        made redundant; unreleased; unannounced; not (?:yet )?(?:public|announced|released);
        stealth; budget cuts?; hiring freeze; restructur\w+; reorg\w*;
        is leaving; are leaving; leaving (?:the|soon|in); quit(?:s|ting)?; resign\w*;
        fired; firing; sacked; merger; takeover; being acquired; don't tell; between us;
        vertraulich\w*; geheim\w*; unter uns; entlass\w+; kundig\w+; gekundigt; stellenabbau; noch
        nicht (?:offentlich|bekannt); verlasst; fusion\w*; ubernahme; confidentiel\w*; entre nous;
        licenci\w+; demission\w*; quitte; pas encore (?:annonce|public); fusion; rachat;
        confidencial\w*; entre nosotros; despid\w+; despedid\w+; dimit\w+; renunci\w+; se va; aun no
        (?:publico|anunciado)
    """,
}

_LISTS = {reason: any_of(phrases(table)) for reason, table in _TABLES.items()}


def sensitive(text: str) -> str:
    """Why a text must not reach a draft, or an empty string."""
    folded = fold(text)
    if _MONEY_SIGNS.search(folded):
        return "money"
    return next((reason for reason, pattern in _LISTS.items() if pattern.search(folded)), "")

"""How somebody says that what stands below is another's word (G14). A table for `phrasing`."""

from __future__ import annotations

from followup.domain.phrasing import phrases

HANDS_ON = phrases(
    r"""
    (?:see|read|find|copied|pasted|forwarded|quoted) ~3 below|below ~1 (?:is|are) ~3 |
        (?:note|mail|e-?mail|feedback|reply|answer|response|message|word|decision|verdict)
    (?:note|mail|e-?mail|feedback|reply|answer|response|message|decision|verdict) ~6 below
    (?:i am |just )?(?:forwarding|passing (?:on|along|this)|copying|pasting|fwd)
    verbatim|word for word|as (?:it|they) came in|in (?:their|his|her) own words
    (?:siehe|sieh|steht|stehen|findest du|finden sie|lesen sie|lies) ~4 unten|untenstehend\w*
    (?:leite|leiten|reiche|reichen|gebe|geben) ~6 weiter|weitergeleitet\w*|im wortlaut|wortlich
    ci-dessous|ci-apres|(?:voir|lire|voici|copie|colle) ~4 (?:plus bas|en dessous)
    (?:vous|te|t') ?(?:transfere|transferons|transmets|transmettons|fais suivre|faisons suivre)|mot pour mot
    (?:ver|mira|mire|lee|lea|leer|copio|pego) ~4 (?:abajo|mas abajo|a continuacion)|textualmente
    (?:te|le) (?:reenvio|reenviamos|copio|paso|pego|traslado)
    """
)
"""The writer passes on what another person wrote."""

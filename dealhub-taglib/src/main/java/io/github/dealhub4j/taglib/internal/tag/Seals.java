package io.github.dealhub4j.taglib.internal.tag;

import io.github.dealhub4j.taglib.internal.seal.SealedOffer;

/** A sealed offer as markup. */
final class Seals {
    private Seals() {}

    static String attributes(SealedOffer sealed) {
        return Html.attribute("data-dh-expires", Long.toString(sealed.expires().getEpochSecond()))
                + Html.attribute("data-dh-seal", sealed.seal());
    }
}

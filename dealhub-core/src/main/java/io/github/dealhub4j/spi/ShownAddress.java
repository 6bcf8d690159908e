package io.github.dealhub4j.spi;

/** An address in a message: also one that is none, and so cannot be taken apart. */
public final class ShownAddress {
    private ShownAddress() {}

    /** The address on one line, without what can be a secret: what stands before an @, and what stands behind a ? or #. */
    public static String of(String address) {
        return address.strip()
                .replaceAll("\\p{Cntrl}", " ")
                .replaceFirst("^([^/?#@]*//)?.*@", "$1…@")
                .replaceFirst("([?#]).*", "$1…");
    }
}

package io.github.dealhub4j.examples.portal;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.util.Locale;

/** Amounts as a page shows them. */
final class Money {
    private static final int MOST_DIGITS = 15;

    private Money() {}

    /** An amount that is not the portal's own: 1E1000000 is a number too, and would fill the page. */
    static String of(String currency, BigDecimal amount) {
        boolean readable = (long) amount.precision() - amount.scale() <= MOST_DIGITS && amount.scale() <= MOST_DIGITS;
        return currency + " " + (readable ? format(amount) : "–");
    }

    static String usd(BigDecimal amount) {
        return "USD " + format(amount);
    }

    private static String format(BigDecimal amount) {
        NumberFormat format = NumberFormat.getNumberInstance(Locale.US);
        format.setMinimumFractionDigits(2);
        format.setMaximumFractionDigits(2);
        return format.format(amount);
    }
}

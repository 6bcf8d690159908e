package io.github.dealhub4j.examples.portal;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.util.Locale;

/** Amounts as a page shows them. */
final class Money {
    private Money() {}

    static String usd(BigDecimal amount) {
        NumberFormat format = NumberFormat.getNumberInstance(Locale.US);
        format.setMinimumFractionDigits(2);
        format.setMaximumFractionDigits(2);
        return "USD " + format.format(amount);
    }
}

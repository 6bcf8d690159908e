package io.github.dealhub4j.sandbox;

import io.github.dealhub4j.sandbox.SandboxQuote.Line;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/** What the sandbox sells, and what it comes to. */
final class Catalogue {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private Catalogue() {}

    /** The products of a new quote; they vary a little with its number, so that quotes can be told apart. */
    static List<Line> lines(int number) {
        int seats = 25 * (1 + number % 4);
        return List.of(
                new Line("CPQ-100", "Platform, per seat", seats, new BigDecimal("480.00"), new BigDecimal("12.5")),
                new Line("SUP-200", "Premium support", 1, new BigDecimal("7900.00"), BigDecimal.ZERO),
                new Line("ONB-300", "Onboarding, per day", 5, new BigDecimal("1350.00"), new BigDecimal("10")));
    }

    static BigDecimal listPrice(Line line) {
        return line.listPrice().multiply(BigDecimal.valueOf(line.quantity()));
    }

    static BigDecimal netPerUnit(Line line) {
        return line.listPrice().multiply(HUNDRED.subtract(line.discount())).divide(HUNDRED, 2, RoundingMode.HALF_EVEN);
    }

    static BigDecimal netPrice(Line line) {
        return netPerUnit(line).multiply(BigDecimal.valueOf(line.quantity()));
    }

    static BigDecimal totalListPrice(List<Line> lines) {
        return lines.stream().map(Catalogue::listPrice).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    static BigDecimal totalNetPrice(List<Line> lines) {
        return lines.stream().map(Catalogue::netPrice).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** In percent, with two digits. */
    static BigDecimal totalDiscount(List<Line> lines) {
        BigDecimal list = totalListPrice(lines);
        if (list.signum() == 0) {
            return BigDecimal.ZERO;
        }
        return list.subtract(totalNetPrice(lines)).multiply(HUNDRED).divide(list, 2, RoundingMode.HALF_EVEN);
    }
}

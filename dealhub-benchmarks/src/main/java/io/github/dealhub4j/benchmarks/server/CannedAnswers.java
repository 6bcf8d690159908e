package io.github.dealhub4j.benchmarks.server;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Answers in DealHub's form, each made once and with its head.
 *
 * <p>What the generated clients cannot read is left out, for otherwise there would be nothing to compare: every date
 * (DealHub's format makes them throw) and the attributes of line items in the answer to an action.
 */
public final class CannedAnswers {
    /** A quote of about 2 kB, ready to be published. */
    public static final String QUOTE = "BENCH00000000001";
    /** A quote of {@link #LARGE_QUOTE_LINES} lines. */
    public static final String LARGE_QUOTE = "BENCH00000005000";
    /** How many lines the large quote has. */
    public static final int LARGE_QUOTE_LINES = 5_000;
    /** How many quotes DealHub puts on a page. */
    public static final int PAGE_SIZE = 50;

    private static final String OPPORTUNITY_PREFIX = "pages-";

    private final byte[] published = http(202, "Accepted", action());
    private final byte[] status = http(200, "OK", quote(QUOTE, ""));
    private final byte[] quote = http(200, "OK", quote(QUOTE, parts(2)));
    private final byte[] largeQuote = http(200, "OK", quote(LARGE_QUOTE, parts(LARGE_QUOTE_LINES)));
    private final byte[] notFound = http(404, "Not Found", "{\"error\":\"The benchmarks do not ask for this\"}");
    private final Map<String, byte[]> pages = new ConcurrentHashMap<>();

    /** The opportunity whose quotes fill this many pages. */
    public static String opportunity(int pages) {
        return OPPORTUNITY_PREFIX + pages;
    }

    /** The whole answer, head and body. */
    byte[] to(String method, String target) {
        if (method.equals("POST")) {
            return target.endsWith("/" + QUOTE + "/publish") ? published : notFound;
        }
        if (target.startsWith("/api/v2/quotes?")) {
            return pages.computeIfAbsent(target, CannedAnswers::page);
        }
        if (target.startsWith("/api/v2/quote/" + LARGE_QUOTE)) {
            return largeQuote;
        }
        if (target.startsWith("/api/v2/quote/" + QUOTE)) {
            return target.contains("feature=") ? quote : status;
        }
        return notFound;
    }

    private static byte[] page(String target) {
        int offset = Integer.parseInt(parameter(target, "offset", "0"));
        int pages = Integer.parseInt(
                parameter(target, "external_opportunity_id", opportunity(1)).substring(OPPORTUNITY_PREFIX.length()));
        int next = offset + PAGE_SIZE;
        String quotes = IntStream.range(offset, next)
                .mapToObj(number -> quote(String.format("BENCH%011d", number), info() + totals()))
                .collect(Collectors.joining(","));
        return http(200, "OK", """
                {"info":{"more_results_matching_the_request":%s,"offset":"%d","limit":"%d"},"quotes":[%s]}""".formatted(next < pages * PAGE_SIZE, offset, PAGE_SIZE, quotes));
    }

    private static String parameter(String target, String name, String otherwise) {
        for (String parameter : target.substring(target.indexOf('?') + 1).split("&", -1)) {
            if (parameter.startsWith(name + "=")) {
                return parameter.substring(name.length() + 1);
            }
        }
        return otherwise;
    }

    private static String quote(String id, String parts) {
        return """
                {"dealhub_quote_id":"%s","status":"Ready To Be Sent","quote_upgrade_required":false%s}""".formatted(id, parts);
    }

    private static String parts(int lines) {
        return info() + totals() + """
                ,"deal_room_info":{"url":"https://dealroom.example/room/0123456789"},"line_items":[%s],"answers":[%s],\
                "approvals":[]""".formatted(joined(lines, CannedAnswers::line), joined(2, CannedAnswers::answer));
    }

    private static String info() {
        return """
                ,"info":{"external_opportunity_id":"006Bench00000001","external_quote_id":"0Q0Bench00000001",\
                "external_customer_id":"001Bench00000001","account_name":"Example Industries","contact_name":"Pat Example",\
                "contact_email":"pat@customer.example","dealhub_opportunity_id":"BENCHOPP00000001",\
                "dealhub_quote_name":"Three years of everything","dealhub_quote_number":"Q-4711","primary_quote":true,\
                "created_by":"sales@partner.example","submitted_by":"sales@partner.example","geo_code":"EMEA",\
                "currency":"USD","playbook":"Standard","version_id":"BENCHVERSION0001"}""";
    }

    private static String totals() {
        return """
                ,"summary":{"currency":"USD","total_list_price":4581.5,"total_net_price":2380.25,"total_discount":48.0,\
                "sales_discount":0}""";
    }

    private static String line(int number) {
        return """
                {"id":"BENCHLINE%07d","sku":"SKU-%d","bundle_ref":"","name":"Product number %d","primary_tag":"PS",\
                "msrp":%d.5,"msrp_discount":5,"list_price":%d.25,"user_price":%d.75,"net_per_unit":%d.75,\
                "partner_discounts":[],"sales_discount":10,"total_discount":15,"net_price":%d.5,\
                "product_factors":{"duration":"12.0","quantity":"%d.0"},\
                "attributes":{"ARR":"%d.02","Item Status":"Active"}}""".formatted(number, number, number, number, number, number, number, number, number % 90 + 1, number);
    }

    private static String answer(int number) {
        return """
                {"system_id":"BENCHSYSTEM00001","system_name":"Main","group_id":"DISCOUNT","group_name":"Discounts",\
                "question_id":"discount_%d","question":"How much is it to be?","answer":"%d"}""".formatted(number, number);
    }

    private static String action() {
        return """
                {"status":"Published","dealhub_proposal_id":"Q-4711","dealhub_quote_id":"%s",\
                "dealroom_url":"https://dealroom.example/room/0123456789","approval_flows":false,\
                "summary":{"currency":"USD","total_list_price":4581.5,"total_net_price":2380.25,"total_discount":48.0,\
                "total_sales_discount":0},"line_items":[%s]}""".formatted(QUOTE, joined(2, CannedAnswers::actionLine));
    }

    private static String actionLine(int number) {
        return """
                {"id":"BENCHLINE%07d","sku":"SKU-%d","bundle_ref":"","name":"Product number %d","list_price":50.25,\
                "net_price":22500.5,"product_factors":{"duration":"12.0","quantity":"1.0"},"total_discount":55}""".formatted(number, number, number);
    }

    private static String joined(int count, IntFunction<String> text) {
        return IntStream.range(0, count).mapToObj(text).collect(Collectors.joining(","));
    }

    private static byte[] http(int status, String reason, String json) {
        byte[] body = json.getBytes(UTF_8);
        byte[] head = ("HTTP/1.1 " + status + " " + reason + "\r\nContent-Type: application/json\r\nContent-Length: "
                        + body.length + "\r\n\r\n")
                .getBytes(ISO_8859_1);
        byte[] answer = new byte[head.length + body.length];
        System.arraycopy(head, 0, answer, 0, head.length);
        System.arraycopy(body, 0, answer, head.length, body.length);
        return answer;
    }
}

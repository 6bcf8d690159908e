package io.github.dealhub4j.sandbox;

import io.github.dealhub4j.sandbox.Json.BadRequest;
import java.util.List;

/** The files of quotes: short ones, that say what they are. */
final class Documents {
    private static final List<String> FORMATS = List.of("PDF", "WORD", "EXCEL");

    private Documents() {}

    static Reply of(SandboxQuote quote, String asked) throws BadRequest {
        if (quote.stage() == QuoteStage.DRAFT) {
            throw new BadRequest("Request failed: A quote in 'Draft' status has no document.");
        }
        if (!asked.isEmpty() && !FORMATS.contains(asked)) {
            throw new BadRequest("Invalid request: The value " + asked
                    + " is not supported in DealHub. Supported values: " + String.join(", ", FORMATS) + ".");
        }
        boolean dealRoom = quote.documentType().equals("DealRoom");
        String made = dealRoom ? "PDF" : quote.documentType();
        String format = asked.isEmpty() ? made : asked;
        if (format.equals("EXCEL") && !made.equals("EXCEL")) {
            throw new BadRequest("Request failed: This quote was not made to have an EXCEL document.");
        }
        return Reply.of(200, "application/octet-stream", format + " document of quote " + quote.proposalId() + "\n")
                .with("Content-Disposition", "attachment; filename=\"" + quote.proposalId() + extension(format) + "\"");
    }

    private static String extension(String format) {
        return switch (format) {
            case "WORD" -> ".docx";
            case "EXCEL" -> ".xlsx";
            default -> ".pdf";
        };
    }
}

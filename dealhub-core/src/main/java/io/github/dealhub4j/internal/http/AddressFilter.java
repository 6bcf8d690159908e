package io.github.dealhub4j.internal.http;

import jakarta.ws.rs.client.ClientRequestContext;
import jakarta.ws.rs.client.ClientRequestFilter;

/**
 * The first filter of a request: puts its address in. The client builds every request for DealHub's base address, which it has
 * read once; to have it take each address apart and put it together again was about a tenth of the garbage of a call on Jersey.
 */
final class AddressFilter implements ClientRequestFilter {
    /** Before all filters, which are to see the address. One is the first: Jersey takes what is less for no priority at all. */
    static final int PRIORITY = 1;

    @Override
    public void filter(ClientRequestContext context) {
        if (context.getProperty(ExchangeFilter.EXCHANGE) instanceof Exchange exchange) {
            context.setUri(exchange.uri());
        }
    }
}

package io.github.dealhub4j.faults;

/** How an answer says where it ends. */
public enum Framing {
    BY_LENGTH {
        @Override
        public String frame(DocumentedCall call) {
            return Answer.withLength(call.status(), call.body());
        }
    },
    CHUNKED {
        @Override
        public String frame(DocumentedCall call) {
            return Answer.chunked(call.status(), call.body());
        }
    };

    /** The raw answer to a call. */
    public abstract String frame(DocumentedCall call);
}

package dk.kompetencedialog.platform;

/** Why the program cannot start: one sentence that says what to do, kept as a key in {@code messages/start}. */
public final class Refusal extends RuntimeException {
    private final String key;
    private final transient Object[] facts;

    /**
     * A refusal with its facts.
     *
     * @param key the sentence's key in {@code messages/start_da.properties} and {@code _en}, after "start."
     * @param facts what the sentence names, in its order: folders, ports, addresses; never a secret
     */
    public Refusal(String key, Object... facts) {
        super(key);
        this.key = key;
        this.facts = facts.clone();
    }

    /** The sentence in the machine's own language. */
    public String sentence() {
        return StartText.of(key, facts);
    }
}

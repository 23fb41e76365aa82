package dk.kompetencedialog.mus.preparation;

/**
 * A text that is sealed, in Base64.
 *
 * @param keyId the installation's key, under which its own is sealed
 * @param dataKey its own key, sealed
 * @param text sealed under that
 */
record Sealed(String keyId, String dataKey, String text) {
    @Override
    public String toString() {
        return "Sealed";
    }
}

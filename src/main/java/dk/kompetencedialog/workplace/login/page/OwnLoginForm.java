package dk.kompetencedialog.workplace.login.page;

/**
 * How the own login is set, as a form has it; the secret is never shown.
 *
 * @param field the id of the field that is wrong, empty when none is
 * @param wrong what is wrong with it
 */
public record OwnLoginForm(
        String issuer,
        String clientId,
        String unit,
        String admin,
        String adminValue,
        String leader,
        String leaderValue,
        boolean verified,
        String field,
        String wrong) {
    /** The same, with what is wrong. */
    public OwnLoginForm wrong(String field, String wrong) {
        return new OwnLoginForm(issuer, clientId, unit, admin, adminValue, leader, leaderValue, verified, field, wrong);
    }

    /** What is wrong with that field, empty when nothing is. */
    public String wrongOf(String id) {
        return id.equals(field) ? wrong : "";
    }
}

package dk.kompetencedialog.workplace.people.page;

/**
 * How a person gets in.
 *
 * @param state what there is to say
 * @param address where one signs in
 * @param link the whole first link that has just been made, empty otherwise
 */
public record PersonSignIn(State state, String address, String link) {
    /** What there is to say. */
    public enum State {
        /** A new person: nothing yet. */
        NONE,
        /** By a link in a mail. */
        BY_MAIL,
        /** A first link may be made. */
        OFFERED,
        /** One has just been made. */
        MADE,
        /** Has been in by one; another may be made. */
        AGAIN,
        /** Has proved who they are. */
        IN
    }

    public static PersonSignIn none() {
        return new PersonSignIn(State.NONE, "", "");
    }
}

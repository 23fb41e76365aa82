package dk.kompetencedialog.wall.roles;

/** Every kind of viewer there is, those who may least first. */
enum Viewer {
    NOBODY("nobody"),
    GUEST_ELSEWHERE("guest elsewhere"),
    GUEST("guest"),
    OPERATOR("operator"),
    ADMINISTRATOR_ELSEWHERE("administrator elsewhere"),
    OWN_LOGIN_ELSEWHERE("administrator, by another workplace's own login"),
    EMPLOYEE("employee"),
    OF_THE_GROUP("employee of the group"),
    OTHER_LEADER("leader of another unit"),
    LEADER("leader"),
    CONSULTANT("consultant"),
    FACILITATOR("facilitator"),
    MEMBER_A("SU, side A"),
    DEPUTY_B("SU, side B, deputy"),
    CHAIR_A("SU, side A, chair"),
    SECRETARY("SU, secretary"),
    ADMINISTRATOR("administrator"),
    OWN_LOGIN("administrator, by its own login"),
    AT_THE_DESK("administrator at the desk");

    final String column;

    Viewer(String column) {
        this.column = column;
    }
}

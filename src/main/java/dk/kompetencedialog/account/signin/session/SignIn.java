package dk.kompetencedialog.account.signin.session;

import java.time.Instant;
import java.util.UUID;

/**
 * One browser in which somebody is signed in.
 *
 * @param handle what a page calls it; not the key in the browser's cookie
 * @param here whether it is the browser that asks
 */
public record SignIn(UUID handle, Device device, Instant began, Instant used, boolean here) {}

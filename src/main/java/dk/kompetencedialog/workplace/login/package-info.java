/** The page where who administers a workplace sets up its own login. */
@NullMarked
package dk.kompetencedialog.workplace.login;

import org.jspecify.annotations.NullMarked;

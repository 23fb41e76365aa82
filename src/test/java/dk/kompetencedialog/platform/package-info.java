@NullMarked
package dk.kompetencedialog.platform;

import org.jspecify.annotations.NullMarked;

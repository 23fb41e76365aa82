/**
 * The organisation: workplaces and their staff groups. Starts from the member: {@link dk.kompetencedialog.workplace.Workplaces}. What
 * other features have to show on a workplace's home page they give through {@link dk.kompetencedialog.workplace.HomeCards}.
 */
@NullMarked
package dk.kompetencedialog.workplace;

import org.jspecify.annotations.NullMarked;

/**
 * 巡检: finds what an inspector would find in all that readers see, before the inspector does.
 *
 * <p>Start with {@link org.xingyao.inspection.Inspection}, which goes through the inspectors a step at a time, then {@link
 * org.xingyao.inspection.Inspector}: one class for each kind of thing that can be wrong; other packages have some of their
 * own, for the forms in which they keep what readers see. What surprises: a finding is a row for as long as it is found; the
 * day by which it is to be mended counts from the first run that found it.
 */
@NullMarked
package org.xingyao.inspection;

import org.jspecify.annotations.NullMarked;

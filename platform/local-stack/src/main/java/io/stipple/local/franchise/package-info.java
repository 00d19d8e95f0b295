/// The demo franchise: twelve clinics, their technicians, and two thousand invented people with two years behind them.
/// It is made from a seed and brought in through the services' own doors, so that nothing in it is a special case.
@NullMarked
package io.stipple.local.franchise;

import org.jspecify.annotations.NullMarked;

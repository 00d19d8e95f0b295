/// What is asked of booking-service at the moment of sending: how to reach a client, what a clinic is called, a link.
/// Contacts are kept nowhere; clinics' names for some minutes.
@NullMarked
package io.stipple.notification.booking;

import org.jspecify.annotations.NullMarked;

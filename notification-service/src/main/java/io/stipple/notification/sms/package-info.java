/// Text messages, through any provider that speaks the messaging interface Twilio made common. What the provider says
/// no to, and what it reports later, is understood by its error codes.
@NullMarked
package io.stipple.notification.sms;

import org.jspecify.annotations.NullMarked;

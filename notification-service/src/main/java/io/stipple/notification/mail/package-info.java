/// Hands letters to an SMTP server and tells honestly what became of them.
/// Remembers only which clients an address bounced for, never the address.
@NullMarked
package io.stipple.notification.mail;

import org.jspecify.annotations.NullMarked;

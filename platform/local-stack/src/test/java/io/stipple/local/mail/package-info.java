/// How the mail sink takes, keeps and shows mails.
/// These tests talk SMTP and HTTP to the real sink.
@NullMarked
package io.stipple.local.mail;

import org.jspecify.annotations.NullMarked;

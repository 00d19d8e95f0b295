package io.stipple.local.stack;

import io.stipple.local.Site;
import java.io.PrintStream;

/// Where to go and who to be, once all is green.
final class Welcome {

    private Welcome() {}

    static void print(Site site, PrintStream out) {
        var at = site.addresses();
        out.printf("""

                Console    %s   (clients book here; staff log in at %s/start)
                Mails      %s
                Keycloak   %s   (admin / demo-admin)

                Log in as  olivia  demo-olivia   franchise operator, sees all clinics
                           oscar   demo-oscar    operations
                           mara    demo-mara     manager, Miami Brickell
                           fred    demo-fred     front desk, Miami Brickell
                           tess    demo-tess     technician, Miami Brickell and Atlanta Midtown
                           sven    demo-sven     manager and front desk, Sydney CBD

                """, at.console(), at.console(), at.mail(), at.keycloak());
    }
}

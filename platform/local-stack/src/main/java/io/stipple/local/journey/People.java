package io.stipple.local.journey;

import io.stipple.local.Addresses;
import io.stipple.local.http.Api;
import io.stipple.local.http.Caller;
import io.stipple.local.http.StaffLogin;
import java.net.http.HttpClient;
import java.time.InstantSource;
import java.util.List;
import java.util.stream.Stream;

/// Who does something in the journey, and the services as each of them sees them.
///
/// @param anybody booking, without logging in
/// @param maraAtBooking the clinic's manager
/// @param tess the technician, at the session service
/// @param watching each service as somebody of operations sees it
record People(Api anybody, Api maraAtBooking, Api maraAtSession, Api maraAtInsight, Api tess, List<Api> watching) {

    static People of(Addresses at, HttpClient http, InstantSource realTime) {
        StaffLogin mara = new StaffLogin(http, at.issuer(), "mara", realTime);
        StaffLogin tess = new StaffLogin(http, at.issuer(), "tess", realTime);
        StaffLogin oscar = new StaffLogin(http, at.issuer(), "oscar", realTime);
        return new People(
                new Api(http, at.booking(), Caller.ANONYMOUS),
                new Api(http, at.booking(), mara),
                new Api(http, at.session(), mara),
                new Api(http, at.insight(), mara),
                new Api(http, at.session(), tess),
                Stream.of(at.booking(), at.session(), at.notification(), at.insight())
                        .map(service -> new Api(http, service, oscar))
                        .toList());
    }
}

package kaskad.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import kaskad.KaskadTest;
import kaskad.Region;
import kaskad.kernel.Permission;
import kaskad.kernel.Role;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;

@KaskadTest
class SignInTest {
    @Autowired
    private Region regions;

    @Autowired
    private SignInProvider provider;

    @Test
    void locksTheAccountAfterFiveWrongPasswords() {
        Region.Built built = regions.build(1);
        String login = regions.signIn(Role.EXECUTOR, built.school(), built.school());
        for (int i = 0; i < SignInProvider.MOST_FAILURES; i++) {
            assertThatThrownBy(() -> signIn(login, "wrong")).isInstanceOf(BadCredentialsException.class);
        }
        assertThatThrownBy(() -> signIn(login, Region.PASSWORD)).isInstanceOf(LockedException.class);
    }

    @Test
    void givesAnActorTheScopeOfItsAppointment() {
        Region.Built built = regions.build(2);
        var actor = regions.person(Role.COORDINATOR, built.centre(), built.municipality());
        assertThat(actor.may(Permission.REVIEW, built.school().place())).isTrue();
        assertThat(actor.may(Permission.REVIEW, regions.build(1).school().place()))
                .isFalse();
        assertThat(actor.may(Permission.ADMINISTER)).isFalse();
    }

    private void signIn(String login, String password) {
        provider.authenticate(UsernamePasswordAuthenticationToken.unauthenticated(login, password));
    }
}

/* Shows that the sanitizers are on: it must not end well. */
#include <stdlib.h>

int main(int count, char **arguments) {
    char *octets = (char *)malloc(4);
    (void)arguments;
    octets[count + 3] = 1;
    count = octets[count + 3];
    free(octets);
    return count - 1;
}

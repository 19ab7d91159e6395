/* A disk with one bad page, for tests on Linux: loaded before a program, it lets reading fail with EIO
   where BAD_FILE has page BAD_PAGE. Another file that takes its place lies on other sectors. */

#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <stdlib.h>
#include <sys/stat.h>
#include <unistd.h>

enum { PAGE = 4096 };

static struct stat file;
static off_t from = -1;

__attribute__((constructor)) static void find(void) {
    const char *path = getenv("BAD_FILE"), *page = getenv("BAD_PAGE");
    if (path && page && stat(path, &file) == 0) from = atol(page) * PAGE;
}

/* How many of these bytes can be read; 0 when it is the first that cannot. */
static size_t readable(int fd, size_t count, off_t at) {
    struct stat it;
    if (from < 0 || count == 0 || fstat(fd, &it) || it.st_ino != file.st_ino || it.st_dev != file.st_dev)
        return count;
    if (at + (off_t)count <= from || at >= from + PAGE) return count;
    return at < from ? (size_t)(from - at) : 0;
}

ssize_t read(int fd, void *into, size_t count) {
    static ssize_t (*real)(int, void *, size_t);
    if (!real) real = dlsym(RTLD_NEXT, "read");
    size_t some = readable(fd, count, lseek(fd, 0, SEEK_CUR));
    if (count && !some) return errno = EIO, -1;
    return real(fd, into, some);
}

ssize_t pread64(int fd, void *into, size_t count, off64_t at) {
    static ssize_t (*real)(int, void *, size_t, off64_t);
    if (!real) real = dlsym(RTLD_NEXT, "pread64");
    size_t some = readable(fd, count, at);
    if (count && !some) return errno = EIO, -1;
    return real(fd, into, some, at);
}

ssize_t pread(int fd, void *into, size_t count, off_t at) { return pread64(fd, into, count, at); }

// Sends one file to the photo library. fetch doesn't tell how far an upload has come.

/**
 * @param onProgress called with 0 to 1
 * @returns {Promise<{photo, page}>} the photo as the library has it and its page; throws an Error with what was said against it,
 *     which is empty where nobody answered
 */
export function send(file, csrf, onProgress) {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open('POST', '/desk/media');
    request.setRequestHeader('X-CSRF-Token', csrf);
    request.setRequestHeader('Accept', 'application/json');
    request.upload.addEventListener('progress', (event) => {
      if (event.lengthComputable) onProgress(event.loaded / event.total);
    });
    request.addEventListener('error', () => reject(new Error('')));
    request.addEventListener('load', () => {
      try {
        const answer = JSON.parse(request.responseText);
        if (request.status === 201) resolve({ photo: answer, page: request.getResponseHeader('Location') });
        else reject(new Error(answer.detail ?? ''));
      } catch {
        reject(new Error(''));
      }
    });
    const body = new FormData();
    body.append('file', file, file.name);
    request.send(body);
  });
}

import type { TopicSource } from '../open-story/derive-when-idle.ts'
import type { NewsroomWindow } from '../window/newsroom-window.tsx'

/** Keeps the window told of the vocabulary of subjects. Gives back the function that ends it. */
export function attendTopics(newsroom: NewsroomWindow): () => void {
  void readTopics(newsroom)
  return newsroom.mainProcess.on['topics:changed'](() => void readTopics(newsroom))
}

/** Asks for the whole release. Between two changes of it this is done once. */
async function readTopics({ store, mainProcess }: NewsroomWindow): Promise<void> {
  const answer = await mainProcess.call['topics:show']({})
  store.change({ topics: answer.ok ? answer.value : { release: null, fault: answer.fault } })
}

/** The release as an open story's checks ask for it, and are told when it is another. */
export function topicSource({ store }: NewsroomWindow): TopicSource {
  return {
    release: () => store.get().topics.release,
    onChange(listener) {
      let last = store.get().topics
      return store.subscribe(() => {
        const { topics } = store.get()
        if (topics === last) return
        last = topics
        listener()
      })
    },
  }
}
